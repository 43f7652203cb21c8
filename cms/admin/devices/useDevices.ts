'use client'

import { useCallback, useEffect, useState } from 'react'
import { askCms, type CmsAnswer } from '#cms/admin/askCms.ts'
import type { ShownDevices } from '#cms/devices/health/loadDevices.ts'

/** Milliseconds between two looks while the page is open and seen. */
const REFRESH_MS = 15_000

/** Milliseconds, while a device that was just paired is still to come: somebody stands before it. */
const EXPECTING_MS = 3_000

/** The devices of a display, looked at again and again, and changed. */
export interface DevicesInUse {
	shown: ShownDevices | undefined
	/** A sentence on what did not work; empty for nothing. */
	problem: string
	/** POST below the display's address; answers the reason of a refusal, undefined when it worked. */
	change: (path: string, body?: object) => Promise<string | undefined>
}

/** The devices of the display whose endpoints are at `address`. */
export function useDevices(address: string): DevicesInUse {
	const [shown, setShown] = useState<ShownDevices>()
	const [problem, setProblem] = useState('')

	const take = useCallback((answer: CmsAnswer<ShownDevices>) => {
		if ('found' in answer) setShown(answer.found)
		setProblem('problem' in answer ? answer.problem : '')
	}, [])

	const isExpecting = shown?.devices.some(({ report }) => report === null) ?? false
	useEffect(() => {
		const look = async () => {
			if (!document.hidden) take(await askCms<ShownDevices>(`${address}/devices`))
		}
		void look()
		const timer = setInterval(() => void look(), isExpecting ? EXPECTING_MS : REFRESH_MS)
		return () => clearInterval(timer)
	}, [address, take, isExpecting])

	const change = async (path: string, body?: object) => {
		const answer = await askCms<ShownDevices>(`${address}/${path}`, { post: body })
		take(answer)
		return 'problem' in answer ? answer.problem : undefined
	}
	return { shown, problem, change }
}
