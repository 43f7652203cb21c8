'use client'

import { SetStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askCms } from '#cms/admin/askCms.ts'
import type { PublishingStatus } from '#cms/publishing/status/publishingStatus.ts'
import { clockText } from './clockText.ts'
import { Failures } from './Failures.tsx'
import { Figures } from './Figures.tsx'
import { Publishes } from './Publishes.tsx'
import { stateOf } from './stateOf.ts'

/** Milliseconds between two looks while the page is open and seen. */
const REFRESH_MS = 4_000

interface Props {
	first: PublishingStatus
	api: string
	admin: string
	mayReconcile: boolean
}

/** How publishing is just now; it looks again by itself. */
export function PublishingPage({ first, api, admin, mayReconcile }: Props) {
	const [status, setStatus] = useState(first)
	const [said, setSaid] = useState('')
	const { tone, sentence, more } = stateOf(status)

	useEffect(() => {
		const look = async () => {
			if (document.hidden) return
			const answer = await askCms<PublishingStatus>(`${api}/publishing/status`)
			if ('found' in answer) setStatus(answer.found)
			else setSaid(answer.problem)
		}
		const timer = setInterval(() => void look(), REFRESH_MS)
		return () => clearInterval(timer)
	}, [api])

	const reconcile = async () => {
		setSaid('Đang yêu cầu…')
		const answer = await askCms(`${api}/publishing/reconcile`, { post: undefined })
		setSaid(
			'problem' in answer
				? answer.problem
				: 'Máy xuất bản đang đối chiếu toàn bộ nội dung; kết quả hiện ở đây sau ít giây.',
		)
	}

	return (
		<>
			<SetStepNav nav={[{ label: 'Xuất bản' }]} />
			<header className="bantin-publishing__head">
				<div>
					<p className="bantin-publishing__kicker">Xuất bản</p>
					<h1 data-tone={tone} role="status">
						{sentence}
					</h1>
					{more && <p>{more}</p>}
					<p className="bantin-publishing__at">Cập nhật lúc {clockText(status.at)}</p>
				</div>
				{mayReconcile && (
					<button type="button" className="bantin-publishing__ask" onClick={() => void reconcile()}>
						Đối soát ngay
					</button>
				)}
			</header>
			{said && <p role="alert">{said}</p>}
			<Failures status={status} admin={admin} />
			{status.report && <Figures report={status.report} now={new Date(status.at)} />}
			{status.report && <Publishes publishes={status.publishes} admin={admin} />}
		</>
	)
}
