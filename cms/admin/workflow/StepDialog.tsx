'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { StepQuestion } from './stepForms.ts'

interface Props {
	form: StepQuestion
	isBusy: boolean
	onCancel: () => void
	onConfirm: (answers: { comment?: string; at?: string }) => void
}

/** Asks what a step needs: a comment, a time, or just a second thought. */
export function StepDialog({ form, isBusy, onCancel, onConfirm }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	const [comment, setComment] = useState('')
	const [time, setTime] = useState('')
	useEffect(() => dialog.current?.showModal(), [])

	function confirm(event: FormEvent) {
		event.preventDefault()
		// The panel stands inside Payload's own form, which must not be sent along.
		event.stopPropagation()
		onConfirm({
			...(comment.trim() ? { comment: comment.trim() } : {}),
			// Editors mean Vietnamese time wherever their computer's clock stands.
			...(time ? { at: `${time}:00+07:00` } : {}),
		})
	}

	return (
		<dialog ref={dialog} className="bantin-dialog" onClose={onCancel} aria-label={form.label}>
			<form onSubmit={confirm}>
				<h2>{form.label}</h2>
				<p>{form.question}</p>
				{form.time && (
					<label>
						Giờ xuất bản (giờ Việt Nam)
						<input
							type="datetime-local"
							required
							value={time}
							onChange={(event) => setTime(event.target.value)}
						/>
					</label>
				)}
				{form.comment && (
					<label>
						{form.comment === 'required' ? 'Ý kiến' : 'Ý kiến (không bắt buộc)'}
						<textarea
							rows={4}
							maxLength={4000}
							required={form.comment === 'required'}
							value={comment}
							onChange={(event) => setComment(event.target.value)}
						/>
					</label>
				)}
				<div className="bantin-dialog__buttons">
					<button type="button" className="bantin-step" onClick={onCancel}>
						Thôi
					</button>
					<button
						type="submit"
						className={`bantin-step bantin-step--${form.looks === 'danger' ? 'danger' : 'primary'}`}
						disabled={isBusy}
					>
						{form.label}
					</button>
				</div>
			</form>
		</dialog>
	)
}
