import type { Payload, Where } from 'payload'
import type { ApprovalPolicy, Piece } from '#cms/workflow/policy.ts'
import { deskFieldsOf, toDeskPiece, versionToDeskPiece, type DeskPiece } from './deskPiece.ts'

/** Some of the pieces that were asked for, and how many there are. */
export interface FoundPieces {
	total: number
	pieces: DeskPiece[]
}

interface Asked {
	/** What the newest versions must fulfil. */
	where: Where
	sort: string
	/** At most so many pieces; the total counts all. */
	limit: number
}

/** Pieces as their writers see them, by their newest versions. */
export async function findNewest(
	cms: Payload,
	policy: ApprovalPolicy,
	{ where, sort, limit }: Asked,
): Promise<FoundPieces> {
	const { docs, totalDocs } = await cms.findVersions({
		...quietly,
		collection: policy.collection,
		limit,
		sort,
		select: { parent: true, version: deskFieldsOf(policy) },
		where: { and: [{ latest: { equals: true } }, where] },
	})
	return { total: totalDocs, pieces: docs.map((found) => versionToDeskPiece(policy, found)) }
}

/** All such pieces: for conditions that few fulfil. */
export async function findAllNewest(
	cms: Payload,
	policy: ApprovalPolicy,
	where: Where,
): Promise<DeskPiece[]> {
	const { docs } = await cms.findVersions({
		...quietly,
		collection: policy.collection,
		pagination: false,
		select: { parent: true, version: deskFieldsOf(policy) },
		where: { and: [{ latest: { equals: true } }, where] },
	})
	return docs.map((found) => versionToDeskPiece(policy, found))
}

/** Pieces as readers have them. */
export async function findPublished(
	cms: Payload,
	policy: ApprovalPolicy,
	{ where, sort, limit }: Asked,
): Promise<FoundPieces> {
	const { docs, totalDocs } = await cms.find({
		...quietly,
		collection: policy.collection,
		draft: false,
		limit,
		sort,
		select: deskFieldsOf(policy),
		where: { and: [{ _status: { equals: 'published' } }, where] },
	})
	// Every collection under approval has the fields of a piece.
	const pieces = docs.map((found) => toDeskPiece(policy, found as unknown as Piece))
	return { total: totalDocs, pieces }
}

/** Those of the pieces that readers have a text of, as ids. */
export async function publishedAmong(
	cms: Payload,
	{ collection }: ApprovalPolicy,
	ids: string[],
): Promise<Set<string>> {
	if (ids.length === 0) return new Set()
	const { docs } = await cms.find({
		...quietly,
		collection,
		draft: false,
		pagination: false,
		select: {},
		where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
	})
	return new Set(docs.map(({ id }) => String(id)))
}

/** Who may see what is decided by `deskFor`, and the workflow's own fields are hidden from everyone. */
const quietly = { overrideAccess: true, showHiddenFields: true, depth: 0 } as const
