import type { CollectionSlug, Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import type { State } from './states.ts'
import type { Uses } from './uses.ts'

/** What approval must know of a collection. */
export interface ApprovalPolicy {
	collection: CollectionSlug
	/** The fields whose content is approved; a change in any of them is a change of text. */
	content: readonly string[]
	/** The field a person knows the piece by. */
	title: string
	/** What is missing before the piece may be read, as Vietnamese sentences; empty when nothing is. */
	missing: (cms: Payload, piece: Piece) => Promise<string[]>
	/** The files and people the piece shows to readers. */
	uses: (piece: object) => Uses
}

/** A document under approval, as far as the workflow looks at it. */
export interface Piece {
	id: string
	updatedAt: string
	state: State
	stateSince?: string | null
	_status?: 'draft' | 'published' | null
	owner?: unknown
	unit?: unknown
	lastEditedBy?: unknown
	writers?: string | null
	approvedHash?: string | null
	publishedAt?: string | null
	publishAt?: string | null
	expireAt?: string | null
	slug?: string | null
	formerSlugs?: string[] | null
	releasedAt?: string | null
	/** JSON of `Approval[]`. */
	approvals?: string | null
	/** JSON of `Returned`. */
	returned?: string | null
	claim?: string | null
}

const policies = new Map<string, ApprovalPolicy>()

/** Keep the policy, so that `policyOf` finds it by the collection's name. */
export function rememberPolicy(policy: ApprovalPolicy): ApprovalPolicy {
	policies.set(policy.collection, policy)
	return policy
}

/** The policy of a collection under approval; undefined for any other. */
export function policyOf(collection: string): ApprovalPolicy | undefined {
	return policies.get(collection)
}

/** Every collection under approval. */
export function policiesInForce(): ApprovalPolicy[] {
	return [...policies.values()]
}

/** Everyone who wrote the piece or changed it since readers last got it, as ids. */
export function writersOf(piece: Piece): string[] {
	const written = (piece.writers ?? '').split(' ').filter(Boolean)
	return [...new Set([idOf(piece.owner), idOf(piece.lastEditedBy), ...written])].filter(
		(id) => id !== null,
	)
}
