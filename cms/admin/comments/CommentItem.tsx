'use client'

import type { Colleague, SaidComment } from '#cms/collections/comments/comment.ts'
import { toDateTimeText } from '#shared/dates.ts'

interface Props {
	comment: SaidComment
	isBusy: boolean
	onSettle: () => void
}

/** One comment, and the button that settles it. */
export function CommentItem({ comment, isBusy, onSettle }: Props) {
	const { text, author, mentions, createdAt, resolved } = comment
	const name = author?.name ?? 'Người đã rời hệ thống'
	return (
		<li className="bantin-comments__item">
			<p className="bantin-comments__who">
				<strong>{name}</strong> <time dateTime={createdAt}>{toDateTimeText(createdAt)}</time>
			</p>
			<p className="bantin-comments__text">{withMentions(text, mentions)}</p>
			{resolved && (
				<p className="bantin-comments__settled">
					Đã xong: {resolved.by?.name ?? 'Người đã rời hệ thống'},{' '}
					<time dateTime={resolved.at}>{toDateTimeText(resolved.at)}</time>
				</p>
			)}
			<button
				type="button"
				className="bantin-comments__settle"
				disabled={isBusy}
				aria-label={`${resolved ? 'Mở lại' : 'Đánh dấu xong'}: trao đổi của ${name}`}
				onClick={onSettle}
			>
				{resolved ? 'Mở lại' : 'Đánh dấu xong'}
			</button>
		</li>
	)
}

/** The text, with the names of those who are mentioned set off. */
function withMentions(text: string, mentions: Colleague[]) {
	const names = mentions.map(({ name }) => `@${name}`)
	return names
		.reduce(
			(parts, name) => parts.flatMap((part) => (names.includes(part) ? part : split(part, name))),
			[text],
		)
		.map((part, number) => (names.includes(part) ? <b key={number}>{part}</b> : part))
}

function split(text: string, name: string): string[] {
	return text.split(name).flatMap((part, number) => (number === 0 ? [part] : [name, part]))
}
