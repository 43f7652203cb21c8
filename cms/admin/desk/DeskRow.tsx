import Link from 'next/link'
import type { DeskGroup, DeskLine } from '#cms/workflow/desk/desk.ts'
import { wordingOf } from '#cms/workflow/wording.ts'
import { deskTime } from './deskTime.ts'
import { durationText } from './durationText.ts'

interface Props {
	line: DeskLine
	group: DeskGroup
	/** The admin's address. */
	admin: string
	now: Date
}

/** One piece on the desk: what it is, whose, and how urgent. */
export function DeskRow({ line, group, admin, now }: Props) {
	const { collection, id, title, kind, unit, writer, insteadOf, returned } = line
	const facts = [unit, writer, insteadOf ? `duyệt thay ${insteadOf}` : null]
	return (
		<li className="bantin-desk__row" data-overdue={line.isOverdue}>
			<Link className="bantin-desk__title" href={`${admin}/collections/${collection}/${id}`}>
				{title || 'Chưa có tiêu đề'}
			</Link>
			<p className="bantin-desk__facts">
				<span className="bantin-desk__kind">{kind}</span>
				{facts.filter(Boolean).join(' · ')}
			</p>
			<p className="bantin-desk__when">
				{line.isOverdue && line.due && (
					<strong className="bantin-desk__late">
						<span aria-hidden="true">!</span>
						Quá hạn {durationText(now.getTime() - Date.parse(line.due))}
					</strong>
				)}
				{whenOf(line, group, now)}
			</p>
			{returned && group === 'returned' && (
				<blockquote className="bantin-desk__reason">
					<p>{returned.reason}</p>
					<footer>
						{returned.by} trả lại lúc {deskTime(returned.at, now)}
					</footer>
				</blockquote>
			)}
		</li>
	)
}

function whenOf(
	{ collection, since, due, isOverdue }: DeskLine,
	group: DeskGroup,
	now: Date,
): string {
	const from = deskTime(since, now)
	switch (group) {
		case 'waiting':
		case 'overdue':
		case 'submitted':
			return due && !isOverdue ? `Chờ từ ${from}, hạn ${deskTime(due, now)}` : `Chờ từ ${from}`
		case 'ready':
			return `Duyệt xong ${from}`
		case 'returned':
			return ''
		case 'drafts':
			return `Sửa lần cuối ${from}`
		case 'scheduled':
			return due ? `Ra ${deskTime(due, now)}` : ''
		case 'correcting':
			return `Từ ${from}; ${wordingOf(collection).areShown} bản cũ`
		case 'publishedToday':
			return `Ra ${from}`
	}
}
