'use client'

import { useEffect, useState } from 'react'
import { askCms, type CmsAnswer } from '#cms/admin/askCms.ts'

/**
 * What the CMS answers at an address, if there is one; asked again whenever `occasion` changes.
 *
 * The last answer stays until the next is there: what is on screen does not flicker at every save.
 */
export function useAnswer<Found>(
	address: string | undefined,
	occasion?: unknown,
): CmsAnswer<Found> | undefined {
	const [answered, setAnswered] = useState<{ address: string; answer: CmsAnswer<Found> }>()
	useEffect(() => {
		if (!address) return
		let isCurrent = true
		void askCms<Found>(address).then((answer) => {
			if (isCurrent) setAnswered({ address, answer })
		})
		return () => {
			isCurrent = false
		}
	}, [address, occasion])
	return answered?.address === address ? answered?.answer : undefined
}
