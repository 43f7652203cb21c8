'use client'

import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { COMMENT_MAX } from '#cms/collections/comments/comment.ts'
import { useMentions } from './useMentions.ts'

interface Props {
	/** Where colleagues to mention are asked for. */
	colleagues: string
	isBusy: boolean
	/** Answers whether the comment was taken. */
	onSay: (comment: { text: string; mentions: string[] }) => Promise<boolean>
}

/** Where a comment is written; `@` suggests colleagues. */
export function CommentBox({ colleagues, isBusy, onSay }: Props) {
	const id = useId()
	const box = useRef<HTMLTextAreaElement>(null)
	const [text, setText] = useState('')
	const { suggested, active, ...mentions } = useMentions({
		address: colleagues,
		box,
		text,
		onText: setText,
	})

	async function say() {
		const said = text.trim()
		if (!said || isBusy) return
		if (!(await onSay({ text: said, mentions: mentions.mentionedIn(said) }))) return
		setText('')
		mentions.forget()
	}

	function takeKey(event: KeyboardEvent) {
		const isSending = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
		if (isSending) void say()
		if (isSending || mentions.takeKey(event)) {
			event.preventDefault()
			event.stopPropagation()
		}
	}

	return (
		<div className="bantin-comments__box">
			<label htmlFor={id}>Viết trao đổi</label>
			<textarea
				ref={box}
				id={id}
				rows={3}
				maxLength={COMMENT_MAX}
				value={text}
				placeholder="Gõ @ để nhắc đến đồng nghiệp"
				aria-autocomplete="list"
				aria-controls={`${id}-list`}
				aria-describedby={`${id}-how`}
				aria-activedescendant={suggested.length > 0 ? `${id}-${active}` : undefined}
				onChange={(event) => {
					setText(event.target.value)
					mentions.look()
				}}
				onSelect={mentions.look}
				onKeyDown={takeKey}
			/>
			<ul
				id={`${id}-list`}
				role="listbox"
				aria-label="Đồng nghiệp"
				className="bantin-comments__colleagues"
				hidden={suggested.length === 0}
			>
				{suggested.map((colleague, number) => (
					<li
						key={colleague.id}
						id={`${id}-${number}`}
						role="option"
						aria-selected={number === active}
						// The box keeps the caret, so the list takes no focus.
						onMouseDown={(event) => event.preventDefault()}
						onClick={() => mentions.choose(colleague)}
					>
						{colleague.name}
					</li>
				))}
			</ul>
			<div className="bantin-comments__send">
				<span id={`${id}-how`}>Người được nhắc đến nhận thư. Ctrl + Enter để gửi.</span>
				<button
					type="button"
					className="bantin-step bantin-step--primary"
					disabled={isBusy || !text.trim()}
					onClick={() => void say()}
				>
					Gửi trao đổi
				</button>
			</div>
		</div>
	)
}
