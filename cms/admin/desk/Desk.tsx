import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import {
	deskGroups,
	type Desk as Piles,
	type DeskGroup,
	type DeskPile as Pile,
} from '#cms/workflow/desk/desk.ts'
import { unpublishedFor } from '#cms/publishing/status/unpublishedFor.ts'
import { deskFor } from '#cms/workflow/desk/deskFor.ts'
import { DeskPile } from './DeskPile.tsx'
import { DeskUnpublished } from './DeskUnpublished.tsx'
import { deskWords } from './deskWords.ts'
import { NewPiece } from './NewPiece.tsx'
import { summaryOf } from './summaryOf.ts'
import './desk.css'

type Props = Pick<AdminViewServerProps, 'payload' | 'user' | 'searchParams'>

/** Lines of a pile that is looked at alone. */
const ALL_LINES = 500

/** What the person has to do now, in one look; the first page after the log-in. */
export async function Desk({ payload, user, searchParams }: Props) {
	if (!user) return null
	const now = new Date()
	const { admin } = payload.config.routes
	const alone = deskGroups.find((group) => group === searchParams?.nhom)
	const [whole, unpublished] = await Promise.all([
		deskFor(payload, user, now, alone ? { lines: ALL_LINES } : {}),
		unpublishedFor(payload, user, now),
	])
	const desk = alone ? whole : { ...whole, overdue: elsewhere(whole) }
	const shown = alone ? [alone] : deskGroups.filter((group) => desk[group].total > 0)
	const empty = alone ? [] : deskGroups.filter((group) => desk[group].total === 0)
	const pile = (group: DeskGroup) => (
		<DeskPile key={group} group={group} pile={desk[group]} admin={admin} now={now} />
	)
	const tasks = shown.filter((group) => deskWords[group].isTask)
	const others = shown.filter((group) => !deskWords[group].isTask)
	return (
		<section className="bantin-desk" aria-label="Bàn làm việc">
			<header className="bantin-desk__head">
				<div>
					<p className="bantin-desk__hello">Chào {user.name}</p>
					<h1>{summaryOf(whole)}</h1>
				</div>
				<NewPiece admin={admin} />
			</header>
			<DeskUnpublished unpublished={unpublished} admin={admin} now={now} />
			{alone && (
				<Link className="bantin-desk__back" href={admin}>
					Về bàn làm việc
				</Link>
			)}
			<div className="bantin-desk__piles">
				{tasks.length > 0 && <div>{tasks.map(pile)}</div>}
				{others.length > 0 && <div>{others.map(pile)}</div>}
			</div>
			{empty.length > 0 && (
				<p className="bantin-desk__empty">
					Không có: {empty.map((group) => deskWords[group].none).join(' · ')}.
				</p>
			)}
		</section>
	)
}

/** What is late and waits for the person is marked where it waits; here is what others are late with. */
function elsewhere({ overdue, waiting }: Piles): Pile {
	return {
		...overdue,
		total: overdue.total - waiting.late,
		lines: overdue.lines.filter(({ isWaitingForMe }) => !isWaitingForMe),
	}
}
