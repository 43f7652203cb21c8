import { expect, test } from 'vitest'
import { states, type State } from '#cms/workflow/states.ts'
import type { Action, Hands } from '#cms/workflow/steps.ts'
import { availableActions, transition, type Situation } from '#cms/workflow/transition.ts'
import { wordingOf } from '#cms/workflow/wording.ts'

const writers: Hands[] = ['readers', 'writers']
const unit: Hands[] = ['readers', 'writers', 'unit']
const board: Hands[] = ['readers', 'writers', 'board']
const administrators: Hands[] = ['readers', 'writers', 'board', 'administrators']

const aSituation = (changes: Partial<Situation>): Situation => ({
	state: 'draft',
	stages: ['unitReview', 'boardReview'],
	isPublished: false,
	wasPublished: false,
	hands: writers,
	isOwnText: false,
	hasApproved: false,
	stillNeeded: 0,
	...changes,
})

test.each<{ who: string; hands: Hands[]; state: State; published: boolean; actions: Action[] }>([
	{ who: 'a writer', hands: writers, state: 'draft', published: false, actions: ['submit'] },
	{ who: 'a writer', hands: writers, state: 'boardReview', published: false, actions: [] },
	{ who: 'a writer', hands: writers, state: 'published', published: true, actions: ['revise'] },
	{
		who: 'a writer',
		hands: writers,
		state: 'withdrawn',
		published: false,
		actions: ['submit', 'revise'],
	},
	{
		who: 'the board',
		hands: board,
		state: 'boardReview',
		published: false,
		actions: ['approve', 'return'],
	},
	{
		who: 'the board',
		hands: board,
		state: 'scheduled',
		published: false,
		actions: ['publish', 'schedule', 'return'],
	},
	{
		who: 'the board',
		hands: board,
		state: 'published',
		published: true,
		actions: ['revise', 'withdraw'],
	},
	{
		who: 'an administrator',
		hands: administrators,
		state: 'published',
		published: true,
		actions: ['revise', 'withdraw', 'takedown'],
	},
	{
		who: 'an administrator',
		hands: administrators,
		state: 'takenDown',
		published: false,
		actions: [],
	},
	{
		who: 'an editor of the unit',
		hands: unit,
		state: 'unitReview',
		published: false,
		actions: ['approve', 'return'],
	},
	{ who: 'the board', hands: board, state: 'unitReview', published: false, actions: ['return'] },
	{
		who: 'an editor of the unit',
		hands: unit,
		state: 'boardReview',
		published: false,
		actions: [],
	},
	{ who: 'a colleague', hands: ['readers'], state: 'draft', published: false, actions: [] },
	{ who: 'a stranger', hands: [], state: 'draft', published: false, actions: [] },
])('$who may do $actions with a piece in $state', ({ hands, state, published, actions }) => {
	const situation = aSituation({ hands, state, isPublished: published, wasPublished: published })
	expect(availableActions(situation)).toEqual(actions)
})

test("a text of one's own is not offered for approval", () => {
	const situation = aSituation({ hands: board, state: 'boardReview', isOwnText: true })
	expect(availableActions(situation)).toEqual(['return'])
	expect(transition(situation, 'approve')).toMatchObject({ ok: false, reason: 'ownText' })
})

test('a correction of a published piece can be withdrawn with it', () => {
	const situation = aSituation({
		hands: board,
		state: 'boardReview',
		isPublished: true,
		wasPublished: true,
	})
	expect(transition(situation, 'withdraw')).toEqual({ ok: true, state: 'withdrawn' })
})

test('nothing leads out of a takedown', () => {
	const all = { hands: administrators, isPublished: false, wasPublished: true }
	expect(availableActions(aSituation({ ...all, state: 'takenDown' }))).toEqual([])
	expect(states).toContain('takenDown')
})

test('a piece is submitted to the first stage it needs', () => {
	expect(transition(aSituation({}), 'submit')).toEqual({ ok: true, state: 'unitReview' })
	expect(transition(aSituation({ stages: ['boardReview'] }), 'submit')).toEqual({
		ok: true,
		state: 'boardReview',
	})
})

test('the last approval of a stage leads to the next one, and then out of review', () => {
	expect(transition(aSituation({ hands: unit, state: 'unitReview' }), 'approve')).toEqual({
		ok: true,
		state: 'boardReview',
	})
	expect(transition(aSituation({ hands: board, state: 'boardReview' }), 'approve')).toEqual({
		ok: true,
		state: 'approved',
	})
})

test('a stage that needs more approvals keeps the piece', () => {
	const situation = aSituation({ hands: board, state: 'boardReview', stillNeeded: 1 })
	expect(transition(situation, 'approve')).toEqual({ ok: true, state: 'boardReview' })
})

test('a piece leaves a stage that was switched off while it lay there', () => {
	const situation = aSituation({ hands: unit, state: 'unitReview', stages: ['boardReview'] })
	expect(transition(situation, 'approve')).toEqual({ ok: true, state: 'boardReview' })
})

test('nobody approves the same text twice', () => {
	const situation = aSituation({ hands: board, state: 'boardReview', hasApproved: true })
	expect(transition(situation, 'approve')).toMatchObject({ ok: false, reason: 'alreadyApproved' })
})

test('why a step cannot be taken is said of displays where displays have the piece', () => {
	const situation = aSituation({ state: 'draft', hands: board })
	expect(transition(situation, 'withdraw', wordingOf('programmes'))).toMatchObject({
		ok: false,
		message: 'Chương trình chưa lên màn hình nên không có gì để rút.',
	})
	expect(transition(situation, 'withdraw', wordingOf('articles'))).toMatchObject({
		message: 'Bài chưa đến với bạn đọc nên không có gì để rút.',
	})
})
