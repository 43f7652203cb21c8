'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { Discussion, SaidComment } from '#cms/collections/comments/comment.ts'
import { CommentBox } from './CommentBox.tsx'
import { CommentItem } from './CommentItem.tsx'
import { requestDiscussion, requestSettling, type DiscussionAnswer } from './requestComments.ts'
import './commentsPanel.css'

/** What colleagues say about the piece while it is being made. */
export function CommentsPanel() {
	const { id, collectionSlug } = useDocumentInfo()
	const api = useConfig().config.routes.api
	const title = useId()
	const [discussion, setDiscussion] = useState<Discussion>()
	const [problem, setProblem] = useState<string>()
	const [isBusy, setBusy] = useState(false)
	const piece = `${api}/${collectionSlug}/${id}`

	useEffect(() => {
		if (!id) return
		let isCurrent = true
		const load = () => {
			void requestDiscussion(`${piece}/comments`).then((answer) => {
				// Who may not read the draft sees no panel; who lost the network keeps what they had.
				if (isCurrent && 'discussion' in answer) setDiscussion(answer.discussion)
			})
		}
		load()
		// Whoever comes back from the mail that mentions them sees what was said meanwhile.
		globalThis.addEventListener('focus', load)
		return () => {
			isCurrent = false
			globalThis.removeEventListener('focus', load)
		}
	}, [id, piece])

	if (!id || !discussion) return null

	async function take(asking: Promise<DiscussionAnswer>): Promise<boolean> {
		setBusy(true)
		const answer = await asking
		setBusy(false)
		setProblem('problem' in answer ? answer.problem : undefined)
		if ('discussion' in answer) setDiscussion(answer.discussion)
		return 'discussion' in answer
	}

	const settle = ({ id: comment, resolved }: SaidComment) =>
		take(requestSettling(`${api}/comments/${comment}/${resolved ? 'reopen' : 'resolve'}`))
	const lines = (comments: SaidComment[]) => (
		<ul className="bantin-comments__list">
			{comments.map((comment) => (
				<CommentItem
					key={comment.id}
					comment={comment}
					isBusy={isBusy}
					onSettle={() => void settle(comment)}
				/>
			))}
		</ul>
	)
	const open = discussion.comments.filter(({ resolved }) => resolved === null)
	const settled = discussion.comments.filter(({ resolved }) => resolved !== null)

	return (
		<section className="bantin-comments" aria-labelledby={title}>
			<h2 id={title}>
				Trao đổi <span role="status">{open.length > 0 ? `${open.length} chưa xong` : ''}</span>
			</h2>
			{discussion.comments.length === 0 && <p>Chưa ai trao đổi gì về nội dung này.</p>}
			{open.length > 0 && lines(open)}
			{settled.length > 0 && (
				<details>
					<summary>{settled.length} trao đổi đã xong</summary>
					{lines(settled)}
				</details>
			)}
			{problem && (
				<p className="bantin-comments__problem" role="alert">
					{problem}
				</p>
			)}
			<CommentBox
				colleagues={`${piece}/colleagues`}
				isBusy={isBusy}
				onSay={(comment) => take(requestDiscussion(`${piece}/comments`, comment))}
			/>
		</section>
	)
}
