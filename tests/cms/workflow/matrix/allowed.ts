import type { State } from '#cms/workflow/states.ts'
import { allowedSteps } from './allowedSteps.ts'
import { board, readersOfDraft, loggedIn, unit, withRole, writers, type Role } from './cast.ts'
import { situations as everywhere, type Situation } from './stage.ts'

/** What a door that opens does; whatever is not said here must stay as it is, to the byte. */
export type Effect =
	/** The draft has the new text; readers have what they had. */
	| { kind: 'text'; state: State }
	/** The same text stands there again; nothing else. */
	| { kind: 'same' }
	/** A step was taken; `readers` says what they have after it. */
	| { kind: 'step'; state: State; readers: 'nothing' | 'before' | 'draft'; line: string }
	/** A new draft, owned by who made it. */
	| { kind: 'own' }
	/** The piece is gone. */
	| { kind: 'gone' }
	/** The picture is gone, from the draft as well; readers have what they had. */
	| { kind: 'unpictured' }
	/** Answered with success, and nothing happened. */
	| { kind: 'nothing' }

/** Something that somebody may do. Everything else is refused. */
export interface Permission {
	rule: string
	doors: readonly string[]
	roles: readonly Role[]
	situations: readonly Situation[]
	effect: Effect
}

const atWork: readonly Situation[] = ['draft', 'published', 'correctionDraft', 'withdrawn']
const inBoardReview: readonly Situation[] = ['boardReview', 'correctionReview']
const waiting: readonly Situation[] = ['approved', 'scheduled']
const neverPublished: readonly Situation[] = [
	'draft',
	'unitReview',
	'boardReview',
	'approved',
	'scheduled',
]

/** Doors that change the text of the draft, whatever else they ask for. */
const edits = [
	'edit',
	'edit as draft',
	'edit with draft=false',
	'autosave',
	'edit past a lock',
	'status draft',
	'status draft with draft=false',
	'forged workflow',
	'restore a draft as draft',
	'Local API edit',
	'Local API edit without access',
]

/** Everything that is allowed, by hand from the rules of the newsroom. */
export const allowed: readonly Permission[] = [
	{
		rule: 'While nobody is deciding, those who write for the piece edit its draft; of what readers have or had this begins a correction.',
		doors: edits,
		roles: writers,
		situations: atWork,
		effect: { kind: 'text', state: 'draft' },
	},
	{
		rule: 'In the unit’s review those who decide there, and the board, may edit; the approvals of that stage are void.',
		doors: edits,
		roles: [...unit, ...board],
		situations: ['unitReview'],
		effect: { kind: 'text', state: 'unitReview' },
	},
	{
		rule: 'In the board’s review the board may edit.',
		doors: edits,
		roles: board,
		situations: inBoardReview,
		effect: { kind: 'text', state: 'boardReview' },
	},
	{
		rule: 'What was approved and waits may be edited by the board alone, and has to be approved again.',
		doors: edits,
		roles: board,
		situations: waiting,
		effect: { kind: 'text', state: 'draft' },
	},
	{
		rule: 'The board gives a piece to any unit, or to none.',
		doors: ['another unit', 'no unit'],
		roles: board,
		situations: [...atWork, ...waiting],
		effect: { kind: 'text', state: 'draft' },
	},
	{
		rule: 'The board gives a piece to any unit, or to none, in review too (the unit’s).',
		doors: ['another unit', 'no unit'],
		roles: board,
		situations: ['unitReview'],
		effect: { kind: 'text', state: 'unitReview' },
	},
	{
		rule: 'The board gives a piece to any unit, or to none, in review too (its own).',
		doors: ['another unit', 'no unit'],
		roles: board,
		situations: inBoardReview,
		effect: { kind: 'text', state: 'boardReview' },
	},
	{
		rule: 'Who works in both units moves a piece from one to the other while they may edit it.',
		doors: ['another unit'],
		roles: ['deputyOfEditor', 'deputyOfWriter'],
		situations: atWork,
		effect: { kind: 'text', state: 'draft' },
	},
	{
		rule: 'Who works in both units and decides in this one moves a piece in its review.',
		doors: ['another unit'],
		roles: ['deputyOfEditor'],
		situations: ['unitReview'],
		effect: { kind: 'text', state: 'unitReview' },
	},
	{
		rule: 'Who stands in for an approver writes for any unit, as the approver does.',
		doors: ['no unit'],
		roles: ['deputyOfWriter'],
		situations: atWork,
		effect: { kind: 'text', state: 'draft' },
	},
	{
		rule: 'Saving what stands there already is no change.',
		doors: ['un-trash'],
		roles: writers,
		situations: atWork,
		effect: { kind: 'same' },
	},
	{
		rule: 'Saving what stands there already is no change, in review.',
		doors: ['un-trash'],
		roles: [...unit, ...board],
		situations: ['unitReview'],
		effect: { kind: 'same' },
	},
	{
		rule: 'Saving what stands there already is no change, before the board.',
		doors: ['un-trash'],
		roles: board,
		situations: [...inBoardReview, ...waiting],
		effect: { kind: 'same' },
	},
	{
		rule: 'A draft that readers never had is deleted by its owner.',
		doors: ['delete', 'delete as trash', 'bulk delete'],
		roles: ['owner'],
		situations: ['draft'],
		effect: { kind: 'gone' },
	},
	{
		rule: 'What readers never had is deleted by an administrator.',
		doors: ['delete', 'delete as trash', 'bulk delete'],
		roles: ['administrator'],
		situations: neverPublished,
		effect: { kind: 'gone' },
	},
	{
		rule: 'Who reads a draft may copy it into a draft of their own.',
		doors: ['duplicate', 'duplicate with draft=false', 'duplicate with a forged workflow'],
		roles: readersOfDraft,
		situations: everywhere,
		effect: { kind: 'own' },
	},
	{
		rule: 'What readers have may be copied by everyone of the newsroom, into a draft of their own and of their unit.',
		doors: ['duplicate', 'duplicate with draft=false', 'duplicate with a forged workflow'],
		roles: ['stranger', 'otherEditor', 'formerDeputy'],
		situations: ['published', 'correctionDraft', 'correctionReview'],
		effect: { kind: 'own' },
	},
	{
		rule: 'To restore the text that stands there is no change.',
		doors: ['restore what was published as draft'],
		roles: writers,
		situations: ['published', 'withdrawn'],
		effect: { kind: 'same' },
	},
	{
		rule: 'Writers of a correction may begin it anew from what readers have.',
		doors: ['restore what was published as draft'],
		roles: writers,
		situations: ['correctionDraft'],
		effect: { kind: 'text', state: 'draft' },
	},
	{
		rule: 'The board may do so while it decides.',
		doors: ['restore what was published as draft'],
		roles: board,
		situations: ['correctionReview'],
		effect: { kind: 'text', state: 'boardReview' },
	},
	{
		rule: 'Everyone of the newsroom starts a piece, which is a draft of their own.',
		doors: ['create', 'create with draft=false', 'create with a forged workflow'],
		roles: withRole,
		situations: everywhere,
		effect: { kind: 'own' },
	},
	{
		rule: 'A picture that no held text shows is described by editors and by who uploaded it.',
		doors: ['describe the picture', 'describe pictures in bulk'],
		roles: ['owner', 'editor', 'otherEditor', 'approver', 'textApprover', 'administrator'],
		situations: ['draft', 'withdrawn', 'takenDown'],
		effect: { kind: 'nothing' },
	},
	{
		rule: 'A picture that no held text shows is deleted by the same.',
		doors: ['delete the picture'],
		roles: ['owner', 'editor', 'otherEditor', 'approver', 'textApprover', 'administrator'],
		situations: ['draft', 'withdrawn', 'takenDown'],
		effect: { kind: 'unpictured' },
	},
	{
		rule: 'The machine’s own ways change no piece before its time.',
		doors: ['scheduled job', 'clock'],
		roles: ['anonymous'],
		situations: everywhere,
		effect: { kind: 'nothing' },
	},
	{
		rule: 'An import makes drafts, which nobody owns.',
		doors: ['import of drafts'],
		roles: ['anonymous'],
		situations: everywhere,
		effect: { kind: 'own' },
	},
	{
		rule: 'What a person asks for beside what they may write of themselves is left out.',
		doors: ['give oneself a role'],
		roles: loggedIn,
		situations: everywhere,
		effect: { kind: 'nothing' },
	},
	{
		rule: 'Everyone in the newsroom keeps preferences of their own, which nobody else reads.',
		doors: ['preferences', 'preferences as a collection'],
		roles: withRole,
		situations: everywhere,
		effect: { kind: 'nothing' },
	},
	...allowedSteps,
]
