'use client'

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { askCms } from '#cms/admin/askCms.ts'
import type { NoticeReach } from '#cms/devices/receipts/endpoint.ts'
import { receiptText } from './receiptText.ts'
import { stateWords } from './stateWords.ts'
import './devices.css'

/** Milliseconds between two looks: displays report at once, and somebody waits to know. */
const REFRESH_MS = 3_000

/** Where an urgent notice has come on, where not yet, and how long it took. */
export function ReceiptsPanel() {
	const { id } = useDocumentInfo()
	const shownAt = useFormFields(([fields]) => fields.shownAt?.value)
	return id && shownAt ? <ReceiptsOf notice={String(id)} /> : null
}

function ReceiptsOf({ notice }: { notice: string }) {
	const api = useConfig().config.routes.api
	const title = useId()
	const [reach, setReach] = useState<NoticeReach>()

	useEffect(() => {
		const look = async () => {
			if (document.hidden) return
			const answer = await askCms<NoticeReach>(`${api}/notices/${notice}/displays`)
			if ('found' in answer) setReach(answer.found)
		}
		void look()
		const timer = setInterval(() => void look(), REFRESH_MS)
		return () => clearInterval(timer)
	}, [api, notice])

	if (!reach) return null
	const reached = reach.displays.filter(({ shownAt }) => shownAt)
	return (
		<section className="bantin-devices" aria-labelledby={title}>
			<h3 id={title} role="status">
				Đã hiện trên {reached.length}/{reach.displays.length} màn hình
			</h3>
			<ul className="bantin-devices__reached">
				{reach.displays.map((display) => (
					<li key={display.id} data-reached={display.shownAt !== null}>
						<strong>{display.name}</strong>
						{display.place && <span>{display.place}</span>}
						<span>{receiptText(display)}</span>
						{display.shownAt === null && (
							<span className="bantin-device-state" data-state={display.state}>
								{stateWords[display.state]}
							</span>
						)}
					</li>
				))}
			</ul>
		</section>
	)
}
