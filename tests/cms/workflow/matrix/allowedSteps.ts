import type { Permission } from './allowed.ts'
import { board, unit, writers } from './cast.ts'
import type { Situation } from './stage.ts'

const inBoardReview: readonly Situation[] = ['boardReview', 'correctionReview']
const waiting: readonly Situation[] = ['approved', 'scheduled']

/** Every step that somebody may take, by hand from the rules of the newsroom. */
export const allowedSteps: readonly Permission[] = [
	{
		rule: 'A draft, new or sent back, goes to the unit’s editors first.',
		doors: ['step submit'],
		roles: writers,
		situations: ['draft', 'withdrawn'],
		effect: { kind: 'step', state: 'unitReview', readers: 'nothing', line: 'submit' },
	},
	{
		rule: 'A correction goes the same way, and readers keep the text before it.',
		doors: ['step submit'],
		roles: writers,
		situations: ['correctionDraft'],
		effect: { kind: 'step', state: 'unitReview', readers: 'before', line: 'submit' },
	},
	{
		rule: 'The unit’s editor, or who stands in for one, passes a piece on to the board.',
		doors: ['step approve'],
		roles: unit,
		situations: ['unitReview'],
		effect: { kind: 'step', state: 'boardReview', readers: 'nothing', line: 'approve' },
	},
	{
		rule: 'The board’s approval publishes, unless it comes from who wrote the text or stands in for them.',
		doors: ['step approve'],
		roles: ['approver', 'administrator', 'deputyOfApprover'],
		situations: inBoardReview,
		effect: { kind: 'step', state: 'published', readers: 'draft', line: 'approve' },
	},
	{
		rule: 'What was approved is published by the board.',
		doors: ['step publish'],
		roles: board,
		situations: waiting,
		effect: { kind: 'step', state: 'published', readers: 'draft', line: 'publish' },
	},
	{
		rule: 'What was approved is given a time by the board.',
		doors: ['step schedule'],
		roles: board,
		situations: waiting,
		effect: { kind: 'step', state: 'scheduled', readers: 'nothing', line: 'schedule' },
	},
	{
		rule: 'The unit’s editors and the board give a piece back from the unit’s review.',
		doors: ['step return'],
		roles: [...unit, ...board],
		situations: ['unitReview'],
		effect: { kind: 'step', state: 'draft', readers: 'nothing', line: 'return' },
	},
	{
		rule: 'The board gives a piece back from its own review, and what waits to be published.',
		doors: ['step return'],
		roles: board,
		situations: ['boardReview', ...waiting],
		effect: { kind: 'step', state: 'draft', readers: 'nothing', line: 'return' },
	},
	{
		rule: 'The board gives a correction back; readers keep the text before it.',
		doors: ['step return'],
		roles: board,
		situations: ['correctionReview'],
		effect: { kind: 'step', state: 'draft', readers: 'before', line: 'return' },
	},
	{
		rule: 'Writers begin a correction; readers keep the text.',
		doors: ['step revise'],
		roles: writers,
		situations: ['published'],
		effect: { kind: 'step', state: 'draft', readers: 'before', line: 'revise' },
	},
	{
		rule: 'Writers take up again what was withdrawn.',
		doors: ['step revise'],
		roles: writers,
		situations: ['withdrawn'],
		effect: { kind: 'step', state: 'draft', readers: 'nothing', line: 'revise' },
	},
	{
		rule: 'The board withdraws what readers have, whatever becomes of its correction.',
		doors: ['step withdraw'],
		roles: board,
		situations: ['published', 'correctionDraft', 'correctionReview'],
		effect: { kind: 'step', state: 'withdrawn', readers: 'nothing', line: 'withdraw' },
	},
	{
		rule: 'An administrator takes down for good what readers have or had; this is never handed on.',
		doors: ['step takedown'],
		roles: ['administrator'],
		situations: ['published', 'correctionDraft', 'correctionReview', 'withdrawn'],
		effect: { kind: 'step', state: 'takenDown', readers: 'nothing', line: 'takedown' },
	},
]
