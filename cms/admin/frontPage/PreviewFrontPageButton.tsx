'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { PreviewDialog } from '#cms/admin/preview/PreviewDialog.tsx'
import { useChosen } from './useChosen.ts'
import '#cms/admin/workflow/workflowPanel.css'

/** Opens the home page as it would be with what is chosen on screen; nothing is saved. */
export function PreviewFrontPageButton() {
	const { lead, seconds, strips } = useChosen()
	const { api } = useConfig().config.routes
	const [isShown, setShown] = useState(false)
	const query = new URLSearchParams({ lead, seconds: seconds.join(), strips: strips.join() })
	return (
		<div className="bantin-workflow">
			<button type="button" className="bantin-step" onClick={() => setShown(true)}>
				Xem trước trang chủ
			</button>
			{isShown &&
				createPortal(
					<PreviewDialog
						address={`${api}/globals/frontPage/preview?${query.toString()}`}
						warning={null}
						savedAt={undefined}
						onClose={() => setShown(false)}
					/>,
					globalThis.document.body,
				)}
		</div>
	)
}
