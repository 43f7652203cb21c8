'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { PreviewDialog } from './PreviewDialog.tsx'

/** What is on show: the page's address, and what the person must know of it. */
interface Shown {
	address: string
	warning: string | null
}

/** Opens the page as readers would get it; what was typed is saved first. */
export function PreviewButton() {
	const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
	const api = useConfig().config.routes.api
	const modified = useFormModified()
	const { submit } = useForm()
	const [shown, setShown] = useState<Shown>()
	const [isBusy, setBusy] = useState(false)
	if (!id) return null
	const document = `${api}/${collectionSlug}/${id}`

	async function open() {
		setBusy(true)
		const isSaved = !modified || (await save())
		setBusy(false)
		setShown({
			address: `${document}/preview`,
			warning: isSaved ? null : 'Chưa lưu được những sửa đổi mới nhất; đây là bản đã lưu gần nhất.',
		})
	}

	async function save(): Promise<boolean> {
		const saved = await submit({
			action: `${document}?draft=true&depth=0&fallback-locale=null`,
			method: 'PATCH',
			overrides: { _status: 'draft' },
			skipValidation: true,
		})
		return saved ? saved.res.ok : false
	}

	return (
		<>
			<button type="button" className="bantin-step" disabled={isBusy} onClick={() => void open()}>
				Xem trước
			</button>
			{shown &&
				createPortal(
					<PreviewDialog
						{...shown}
						// Saved anew, drawn anew.
						savedAt={lastUpdateTime}
						onClose={() => setShown(undefined)}
					/>,
					globalThis.document.body,
				)}
		</>
	)
}
