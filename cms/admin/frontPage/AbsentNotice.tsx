'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askCms } from '#cms/admin/askCms.ts'
import { useChosen } from './useChosen.ts'
import '#cms/admin/workflow/workflowNotice.css'
import './chosen.css'

interface Absent {
	headlines: string[]
	count: number
}

/** Says which of the chosen articles readers do not have any more, and what stands in their place. */
export function AbsentNotice() {
	const { lead, seconds } = useChosen()
	const { api } = useConfig().config.routes
	const [absent, setAbsent] = useState<Absent>()
	const ids = [lead, ...seconds].filter(Boolean).join()

	useEffect(() => {
		let isCurrent = true
		void (ids ? askCms<Absent>(`${api}/globals/frontPage/absent?ids=${ids}`) : nobody).then(
			(answer) => {
				if (isCurrent) setAbsent('found' in answer ? answer.found : undefined)
			},
		)
		return () => {
			isCurrent = false
		}
	}, [api, ids])

	return (
		<div className="bantin-notices" aria-live="polite">
			{absent && absent.count > 0 && (
				<p className="bantin-notice">
					{namesOf(absent)} không còn hiện với bạn đọc (đã gỡ hoặc hết hạn), nên trang chủ tự lấy
					bài mới nhất vào chỗ đó. Bài xuất bản lại thì tự trở về chỗ này; bạn cũng có thể chọn bài
					khác.
				</p>
			)}
		</div>
	)
}

const nobody = Promise.resolve({ found: { headlines: [], count: 0 } })

function namesOf({ headlines, count }: Absent): string {
	const names = headlines.filter(Boolean).map((headline) => `“${headline}”`)
	return names.length === count ? names.join(', ') : `${count} bài đã chọn`
}
