import type { Payload } from 'payload'
import type { ApprovalPolicy } from '#cms/workflow/policy.ts'

/** Those who approved the piece since it was last submitted, as the history tells. */
export async function approversOf(
	cms: Payload,
	{ collection }: Pick<ApprovalPolicy, 'collection'>,
	id: string,
): Promise<string[]> {
	const { docs } = await cms.find({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		sort: '-seq',
		select: { action: true, actor: true },
		where: {
			documentType: { equals: collection },
			document: { equals: id },
			action: { in: ['submit', 'approve'] },
		},
	})
	const submitted = docs.findIndex(({ action }) => action === 'submit')
	const since = submitted === -1 ? docs : docs.slice(0, submitted)
	return since.flatMap(({ actor }) => (actor ? [actor] : []))
}
