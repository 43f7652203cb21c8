import Link from 'next/link'
import type { DeskGroup, DeskPile as Pile } from '#cms/workflow/desk/desk.ts'
import { DeskRow } from './DeskRow.tsx'
import { deskWords } from './deskWords.ts'

interface Props {
	group: DeskGroup
	pile: Pile
	admin: string
	now: Date
}

/** A pile on the desk, under its name and with its number. */
export function DeskPile({ group, pile: { total, lines }, admin, now }: Props) {
	const heading = `bantin-desk-${group}`
	return (
		<section className="bantin-desk__pile" data-group={group} aria-labelledby={heading}>
			<h2 id={heading}>
				{deskWords[group].title} <span className="bantin-desk__count">{total}</span>
			</h2>
			<ul>
				{lines.map((line) => (
					<DeskRow key={line.id} {...{ line, group, admin, now }} />
				))}
			</ul>
			{total > lines.length && (
				<Link className="bantin-desk__more" href={`${admin}?nhom=${group}`}>
					Xem tất cả {total}
				</Link>
			)}
		</section>
	)
}
