import { board, writers, type Role } from './cast.ts'
import type { Situation } from './stage.ts'

const outside: readonly Role[] = ['stranger', 'otherEditor', 'formerDeputy']
const withReaders: readonly Situation[] = ['published', 'correctionDraft', 'correctionReview']
/** Whose step it is in one situation or another, and the situations that step begins in. */
const stepsOf: Record<string, { roles: readonly Role[]; from: readonly Situation[] }> = {
	submit: { roles: writers, from: ['draft', 'correctionDraft', 'withdrawn'] },
	approve: {
		roles: ['editor', 'deputyOfEditor', ...board],
		from: ['unitReview', 'boardReview', 'correctionReview'],
	},
	publish: { roles: board, from: ['approved', 'scheduled'] },
	schedule: { roles: board, from: ['approved', 'scheduled'] },
	return: {
		roles: ['editor', 'deputyOfEditor', ...board],
		from: ['unitReview', 'boardReview', 'correctionReview', 'approved', 'scheduled'],
	},
	revise: { roles: writers, from: ['published', 'withdrawn'] },
	withdraw: { roles: board, from: withReaders },
	takedown: { roles: ['administrator'], from: [...withReaders, 'withdrawn'] },
}

/** The HTTP status with which a door stays closed. */
export function refusalAt(door: string, role: Role, situation: Situation): readonly number[] {
	if (door.startsWith('step ')) return [atWorkflow(door.slice('step '.length), role, situation)]
	return exceptions[door] ?? [403]
}

/** Doors that say no in another way than 403, each with the reason. */
const exceptions: Record<string, readonly number[]> = {
	// The machine works on its jobs itself; nobody has this door.
	'run the jobs': [401],
	'run the jobs without a limit': [401],
	'run the schedules': [401],
	// Nothing here can be reordered, and GraphQL is off: there is no such door.
	reorder: [404],
	GraphQL: [404],
	preferences: [401],
	// Payload answers a change of many with what it changed, which is nothing.
	'bulk delete': [200, 400, 403],
	'describe pictures in bulk': [200, 403, 409],
	// Who may see it is told what stands in the way.
	delete: [403, 409],
	'delete as trash': [403, 409],
	'describe the picture': [403, 409],
	'delete the picture': [403, 409],
	'replace the picture': [403, 409],
	'Local API edit without access': [403, 409],
}

/** 401 not logged in · 404 not theirs to know of · 422 not a request · 403 not this person · 409 not now. */
function atWorkflow(action: string, role: Role, situation: Situation): number {
	// Whoever only reads the site is nobody to the newsroom.
	if (role === 'anonymous' || role === 'personWithoutRole') return 401
	if (outside.includes(role) && !withReaders.includes(situation)) return 404
	if (action === 'expire') return 422
	const name = action.split(' ')[0] ?? action
	const step = stepsOf[name]
	if (!step?.roles.includes(role)) return 403
	if (!step.from.includes(situation)) return 409
	if (name === 'approve') return atApproval(action, role, situation)
	return 403
}

function atApproval(action: string, role: Role, situation: Situation): number {
	const isUnits = role === 'editor' || role === 'deputyOfEditor'
	if (isUnits !== (situation === 'unitReview')) return 403
	if (role === 'textApprover') return 409
	return action === 'approve without having read' ? 422 : 409
}
