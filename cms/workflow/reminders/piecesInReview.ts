import type { Payload } from 'payload'
import type { ApprovalPolicy, Piece } from '#cms/workflow/policy.ts'
import { isInReview, stages, type Stage } from '#cms/workflow/states.ts'

/** A piece that waits for a decision. */
export interface Waiting {
	id: string
	stage: Stage
	/** ISO time. */
	since: string
}

/** Every piece of the collection that waits for a decision. */
export async function piecesInReview(
	cms: Payload,
	{ collection }: Pick<ApprovalPolicy, 'collection'>,
): Promise<Waiting[]> {
	const { docs } = await cms.findVersions({
		collection,
		overrideAccess: true,
		showHiddenFields: true,
		depth: 0,
		pagination: false,
		select: { parent: true, version: { state: true, stateSince: true } },
		where: { latest: { equals: true }, 'version.state': { in: [...stages] } },
	})
	return docs.flatMap(({ parent, version }) => {
		// Every collection under approval has these fields, which Payload's type cannot say.
		const { state, stateSince } = version as unknown as Piece
		return isInReview(state) && stateSince
			? [{ id: String(parent), stage: state, since: stateSince }]
			: []
	})
}
