import { expect, test } from 'vitest'
import { states, type State } from '#cms/workflow/states.ts'
import type { Action, Hands } from '#cms/workflow/steps.ts'
import { availableActions, transition, type Situation } from '#cms/workflow/transition.ts'

const writers: Hands[] = ['writers']
const board: Hands[] = ['writers', 'board']
const administrators: Hands[] = ['writers', 'board', 'administrators']

const aSituation = (changes: Partial<Situation>): Situation => ({
	state: 'draft',
	isPublished: false,
	wasPublished: false,
	hands: writers,
	isOwnText: false,
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
