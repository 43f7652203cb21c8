import type { ApprovalPolicy, Piece } from '#cms/workflow/policy.ts'

/** A piece with the type of content it is. */
export interface DeskPiece {
	policy: ApprovalPolicy
	piece: Piece
	title: string
}

/** The fields a desk asks of a document; what the text says is not among them. */
export function deskFieldsOf({ title }: ApprovalPolicy): Record<string, true> {
	const names = [
		...['state', 'stateSince', 'owner', 'unit', 'lastEditedBy', 'writers', 'approvals', 'returned'],
		...['publishAt', 'publishedAt', 'releasedAt', 'updatedAt'],
	]
	return Object.fromEntries([...names, title].map((name) => [name, true]))
}

/** A version of a document of any collection under approval, as Payload finds it. */
export function versionToDeskPiece(
	policy: ApprovalPolicy,
	found: { parent?: unknown; version: unknown },
): DeskPiece {
	// A version of a piece has the piece's fields, which Payload cannot say of any collection.
	const version = found.version as Piece
	return toDeskPiece(policy, { ...version, id: String(found.parent) })
}

/** A document of a collection under approval, with its title. */
export function toDeskPiece(policy: ApprovalPolicy, piece: Piece): DeskPiece {
	const title: unknown = Reflect.get(piece, policy.title)
	return { policy, piece, title: typeof title === 'string' ? title.trim() : '' }
}
