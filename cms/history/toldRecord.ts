/** What a record of the history tells, before it has its place in the chain. */
export interface ToldRecord {
	id: string
	/** ISO time. */
	at: string
	/** The id of a person; null: the machine itself. */
	actor: string | null
	actorName: string
	/** In whose place the person acted. */
	onBehalfOf: string | null
	onBehalfOfName: string | null
	action: string
	/** The collection or global of what it is about. */
	documentType: string | null
	document: string | null
	headline: string | null
	from: string | null
	to: string | null
	comment: string | null
	owner: string | null
	unit: string | null
	contentHash: string | null
	/** What is different now, in plain words. */
	changes: string | null
}

/** A record in its place in the chain. */
export interface ChainedRecord extends ToldRecord {
	seq: number
	previousHash: string
	hash: string
}

/** Everything a record's hash vouches for, in the order in which it is hashed. */
export const toldFields = [
	'id',
	'seq',
	'previousHash',
	'at',
	'actor',
	'actorName',
	'onBehalfOf',
	'onBehalfOfName',
	'action',
	'documentType',
	'document',
	'headline',
	'from',
	'to',
	'comment',
	'owner',
	'unit',
	'contentHash',
	'changes',
] as const satisfies readonly (keyof ChainedRecord)[]
