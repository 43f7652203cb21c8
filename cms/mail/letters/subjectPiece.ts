import { env } from '#cms/env.ts'
import type { ApprovalPolicy, Piece } from '#cms/workflow/policy.ts'
import { wordingOf, type Wording } from '#cms/workflow/wording.ts'

/** A piece as letters speak of it. */
export interface SubjectPiece {
	title: string
	/** Where it is edited; asks who is not logged in to do so, and then leads there. */
	link: string
	wording: Wording
}

/** The piece as letters speak of it. */
export function toSubjectPiece(
	{ collection, title }: Pick<ApprovalPolicy, 'collection' | 'title'>,
	piece: Pick<Piece, 'id'>,
): SubjectPiece {
	const named: unknown = Reflect.get(piece, title)
	return {
		title: typeof named === 'string' && named.trim() ? named.trim() : 'Chưa có tiêu đề',
		link: `${env.siteUrl}/admin/collections/${collection}/${encodeURIComponent(piece.id)}`,
		wording: wordingOf(collection),
	}
}
