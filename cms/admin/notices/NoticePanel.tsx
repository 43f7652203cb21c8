'use client'

import { toast, useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { askCms } from '#cms/admin/askCms.ts'
import { StepDialog } from '#cms/admin/workflow/StepDialog.tsx'
import type { NoticeReport } from '#cms/collections/notices/reportOnNotice.ts'
import type { NoticeAction } from '#cms/collections/notices/steps.ts'
import { noticeForms } from './noticeForms.ts'
import { noticeLine } from './noticeLine.ts'
import '#cms/admin/workflow/workflowPanel.css'
import './noticePanel.css'

/** Milliseconds: a problem is a whole sentence on what to do, and is read to its end. */
const PROBLEM_MS = 12_000

/** Where an urgent notice stands, and a button for each step this person may take now. */
export function NoticePanel() {
	const { id, lastUpdateTime } = useDocumentInfo()
	const { api } = useConfig().config.routes
	const modified = useFormModified()
	const { submit, setModified } = useForm()
	const [report, setReport] = useState<NoticeReport>()
	const [asked, setAsked] = useState<NoticeAction>()
	const [isBusy, setBusy] = useState(false)
	const notice = `${api}/notices/${id}`

	useEffect(() => {
		if (!id) return
		let isCurrent = true
		void askCms<NoticeReport>(`${notice}/steps`).then((answer) => {
			if (isCurrent && 'found' in answer) setReport(answer.found)
		})
		return () => {
			isCurrent = false
		}
	}, [id, notice, lastUpdateTime])

	if (!id) return <p className="bantin-notice-hint">Lưu thông báo rồi bấm “Phát ngay”.</p>
	if (!report) return null
	const forms = noticeForms(report)

	async function take(action: NoticeAction) {
		setBusy(true)
		const seen = await savedHash()
		const answer = seen && (await askCms<NoticeReport>(`${notice}/${action}`, { post: { seen } }))
		setAsked(undefined)
		setBusy(false)
		if (!answer) return
		if ('problem' in answer) {
			tell(answer.problem)
			return
		}
		toast.success(noticeLine(answer.found, new Date()))
		setModified(false)
		// What may be edited has changed with the state; only the server can draw that.
		globalThis.location.reload()
	}

	/**
	 * What this person sees is what goes on displays: unsaved changes are saved first.
	 *
	 * Undefined when they could not be; why is on screen then.
	 */
	async function savedHash(): Promise<string | undefined> {
		if (!modified) return report?.seen
		const saved = await submit({ action: `${notice}?depth=0`, method: 'PATCH' })
		// The form shows the server's own words; a second message would hide them.
		if (!saved?.res.ok) return undefined
		const answer = await askCms<NoticeReport>(`${notice}/steps`)
		if ('found' in answer) return answer.found.seen
		tell(answer.problem)
		return undefined
	}

	return (
		<div className="bantin-workflow">
			<p className="bantin-workflow__status bantin-notice-state" data-notice={report.state}>
				{noticeLine(report, new Date())}
			</p>
			<div className="bantin-workflow__steps">
				{report.actions.map((action) => (
					<button
						key={action}
						type="button"
						className={`bantin-step bantin-notice-step bantin-notice-step--${forms[action].looks}`}
						disabled={isBusy}
						onClick={() => setAsked(action)}
					>
						{forms[action].label}
					</button>
				))}
			</div>
			{asked &&
				createPortal(
					<StepDialog
						form={forms[asked]}
						isBusy={isBusy}
						onCancel={() => setAsked(undefined)}
						onConfirm={() => void take(asked)}
					/>,
					globalThis.document.body,
				)}
		</div>
	)
}

function tell(problem: string): void {
	toast.error(problem, { duration: PROBLEM_MS })
}
