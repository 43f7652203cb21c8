import type { Payload } from 'payload'
import type { Person } from '#cms/payload-types.ts'
import { policiesInForce } from '#cms/workflow/policy.ts'
import { loadDeciders } from '#cms/workflow/loadDeciders.ts'
import { deskGroups, type Desk, type DeskGroup, type DeskPile } from './desk.ts'
import { pilesOf, type Pile, type Sheet } from './pilesOf.ts'
import { toDeskLines } from './toDeskLines.ts'

/** Lines of each pile; whoever wants more asks for them. */
const LINES = 6

/**
 * What lies on the person's desk at `now`, over every type of content under approval.
 *
 * Totals are exact whatever the number of lines. Only pieces on their way are read, so the size of the archive
 * does not matter.
 */
export async function deskFor(
	cms: Payload,
	person: Person,
	now: Date,
	{ lines = LINES }: { lines?: number } = {},
): Promise<Desk> {
	const deciders = await loadDeciders(cms)
	const ask = { person, now, deciders, lines }
	const piles = await Promise.all(policiesInForce().map((policy) => pilesOf(cms, policy, ask)))
	const merged = deskGroups.map((group): [DeskGroup, Pile] => [
		group,
		{
			total: piles.reduce((sum, { [group]: pile }) => sum + pile.total, 0),
			late: piles.reduce((sum, { [group]: pile }) => sum + pile.late, 0),
			sheets: piles
				.flatMap(({ [group]: pile }) => pile.sheets)
				.toSorted(orders[group])
				.slice(0, lines),
		},
	])
	const named = await toDeskLines(
		cms,
		merged.flatMap(([, { sheets }]) => sheets),
	)
	const desk = merged.map(([group, { total, late, sheets }]): [DeskGroup, DeskPile] => [
		group,
		{ total, late, lines: sheets.map(named) },
	])
	// Every group is there, because `deskGroups` was gone through.
	return Object.fromEntries(desk) as Desk
}

type Order = (a: Sheet, b: Sheet) => number

const longestFirst: Order = (a, b) => compare(a.since, b.since)
const newestFirst: Order = (a, b) => compare(b.since, a.since)
const dueFirst: Order = (a, b) => compare(a.due ?? a.since, b.due ?? b.since)

/** What waits is worked off from the front, what is one's own is taken up where it was left. */
const orders: Record<DeskGroup, Order> = {
	waiting: dueFirst,
	ready: longestFirst,
	returned: newestFirst,
	overdue: dueFirst,
	drafts: newestFirst,
	submitted: newestFirst,
	scheduled: dueFirst,
	correcting: newestFirst,
	publishedToday: newestFirst,
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b)
}
