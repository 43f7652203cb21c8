import type { Payload, Where } from 'payload'

/** The place of a record in the chain, which the next record has to follow. */
export interface Link {
	seq: number
	hash: string
}

/** The end of the chain as the database has it now, outside any transaction. */
export async function lastLink(cms: Payload): Promise<Link> {
	// Not `exists`, which no index answers.
	const last = await newestLink(cms, { seq: { greater_than: 0 } })
	return last ?? { seq: 0, hash: '' }
}

/** The place `seq` as it is taken now; null when it is not. */
export async function linkAt(cms: Payload, seq: number): Promise<Link | null> {
	return newestLink(cms, { seq: { equals: seq } })
}

async function newestLink(cms: Payload, where: Where): Promise<Link | null> {
	const { docs } = await cms.find({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		limit: 1,
		pagination: false,
		sort: '-seq',
		select: { seq: true, hash: true },
		where,
	})
	const [last] = docs
	return last?.seq ? { seq: last.seq, hash: last.hash ?? '' } : null
}
