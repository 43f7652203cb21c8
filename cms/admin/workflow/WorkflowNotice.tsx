'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { wordingOf } from '#cms/workflow/wording.ts'
import { toDateTimeText } from '#shared/dates.ts'
import { noticesFor } from './noticesFor.ts'
import { useWorkflowReport } from './useWorkflowReport.ts'
import './workflowNotice.css'

/** Over the text: why it came back, and why it cannot be changed or approved just now. */
export function WorkflowNotice() {
	const { collectionSlug } = useDocumentInfo()
	const report = useWorkflowReport()
	if (!report) return null
	const { returned } = report
	return (
		<div className="bantin-notices">
			{returned && (
				<section className="bantin-notice bantin-notice--returned" aria-label="Lý do trả lại">
					<h2>Bị trả lại, cần sửa</h2>
					<blockquote>{returned.reason}</blockquote>
					<p>
						{returned.by}, {toDateTimeText(returned.at)}. Sửa xong, hãy bấm “Gửi duyệt”.
					</p>
				</section>
			)}
			{noticesFor(report, wordingOf(collectionSlug ?? '')).map((notice) => (
				<p key={notice} className="bantin-notice">
					{notice}
				</p>
			))}
		</div>
	)
}
