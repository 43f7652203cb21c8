import type { CollectionSlug, Endpoint, Payload, PayloadRequest } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { namesOfPeople } from '#cms/collections/people/namesOfPeople.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { mainPiece } from '#cms/workflow/latestPiece.ts'
import { policyOf } from '#cms/workflow/policy.ts'
import {
	readableVersion,
	readableVersions,
	type SavedVersion,
} from '#cms/workflow/readableVersions.ts'
import { stateLabels, type State } from '#cms/workflow/states.ts'
import { differenceOf, type FieldDifference } from './differenceOf.ts'

/** A version as a person chooses among them. */
export interface VersionChoice {
	id: string
	/** ISO time. */
	savedAt: string
	state: State
	/** The state in the newsroom's words. */
	stateLabel: string
	/** Who saved it last; null when nobody is known to have. */
	by: string | null
	/** Readers have this text now. */
	isWithReaders: boolean
}

/** The answer at the door of differences. */
export interface DifferenceReport {
	/** Newest first. */
	versions: VersionChoice[]
	from: string
	to: string
	fields: FieldDifference[]
}

/**
 * The door of differences: how two versions of a piece differ, for those who may read both.
 *
 * Without `from` and `to`: what readers have, or else the version before, against the newest.
 */
export function differenceEndpoints(collection: CollectionSlug): Endpoint[] {
	return [
		{
			path: '/:id/difference',
			method: 'get',
			handler: async (req) =>
				Response.json(await reportAsked(req, collection), {
					headers: { 'Cache-Control': 'no-store' },
				}),
		},
	]
}

async function reportAsked(
	{ user, payload, routeParams, searchParams }: PayloadRequest,
	collection: CollectionSlug,
): Promise<DifferenceReport> {
	if (!user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để so sánh các bản.')
	const policy = policyOf(collection)
	const id = String(routeParams?.id)
	const saved = await readableVersions(payload, collection, id, user)
	if (!policy || saved.length === 0) throw notFound()
	const versions = await choicesAmong(payload, saved, await mainPiece(payload, policy, id))
	const to = searchParams.get('to') ?? versions[0]?.id ?? ''
	const before = versions[versions.findIndex((version) => version.id === to) + 1]
	const withReaders = versions.find((version) => version.isWithReaders && version.id !== to)
	const from = searchParams.get('from') ?? (withReaders ?? before)?.id ?? to
	const [old, fresh] = await Promise.all(
		[from, to].map((version) => readableVersion(payload, collection, { id, version }, user)),
	)
	if (!old || !fresh) throw notFound()
	const fields = await differenceOf(payload, policy, old.piece, fresh.piece)
	return { versions, from, to, fields }
}

async function choicesAmong(
	cms: Payload,
	versions: SavedVersion[],
	main: { _status?: string | null; updatedAt: string } | null,
): Promise<VersionChoice[]> {
	const editors = versions.flatMap(({ piece }) => idOf(piece.lastEditedBy) ?? [])
	const names = await namesOfPeople(cms, editors)
	const isPublished = main?._status === 'published'
	// The newest version that was published is the one readers have.
	const withReaders = isPublished
		? versions.find(({ piece }) => piece._status === 'published')
		: undefined
	return versions.map((version) => ({
		id: version.id,
		savedAt: version.savedAt,
		state: version.piece.state,
		stateLabel: stateLabels[version.piece.state],
		by: names.get(idOf(version.piece.lastEditedBy) ?? '') ?? null,
		isWithReaders: version === withReaders,
	}))
}

function notFound(): Refusal {
	return new Refusal('notFound', 'Không tìm thấy bản này, hoặc bạn không có quyền xem.')
}
