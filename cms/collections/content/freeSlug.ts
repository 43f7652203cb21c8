import type { Payload } from 'payload'
import type { AddressedCollection } from './addressedCollection.ts'

/** Numbered addresses that are tried at once; more pieces of one headline get a longer number. */
const TRIES = 20

/** How long an address stays reserved for the piece that is just being saved with it. */
const RESERVED_MS = 10_000

const reserved = new Map<string, { piece: string; until: number }>()

/** Whether no other piece of the collection has, had or is being given the address. */
export async function isFreeSlug(
	cms: Payload,
	collection: AddressedCollection,
	slug: string,
	piece: string,
): Promise<boolean> {
	return (await reserveFirstFree(cms, collection, [slug], piece)) !== undefined
}

/** The address `base`, or `base-2`, `base-3` … where others have it. */
export async function freeSlug(
	cms: Payload,
	collection: AddressedCollection,
	base: string,
	piece: string,
): Promise<string> {
	for (let first = 1; ; first += TRIES) {
		const candidates = Array.from({ length: TRIES }, (_, index) => numbered(base, first + index))
		const free = await reserveFirstFree(cms, collection, candidates, piece)
		if (free) return free
	}
}

async function reserveFirstFree(
	cms: Payload,
	collection: AddressedCollection,
	slugs: string[],
	piece: string,
): Promise<string | undefined> {
	const taken = await takenAmong(cms, collection, slugs, piece)
	// From here to the reservation nothing may wait, or two pieces get the same address.
	const free = slugs.find((slug) => !taken.has(slug) && !isReserved(`${collection} ${slug}`, piece))
	if (free) reserve(`${collection} ${free}`, piece)
	return free
}

function isReserved(address: string, piece: string): boolean {
	const reservation = reserved.get(address)
	return Boolean(reservation && reservation.until > Date.now() && reservation.piece !== piece)
}

/** Two editors may save the same headline in the same moment; the first to ask gets the address. */
function reserve(address: string, piece: string): void {
	const now = Date.now()
	for (const [known, { until }] of reserved) if (until < now) reserved.delete(known)
	reserved.set(address, { piece, until: now + RESERVED_MS })
}

/** Three plain questions: joined with "or" the embedded database would read every piece. */
async function takenAmong(
	cms: Payload,
	collection: AddressedCollection,
	slugs: string[],
	piece: string,
): Promise<Set<unknown>> {
	const all = { overrideAccess: true, depth: 0, pagination: false } as const
	const pieces = { ...all, collection, draft: false } as const
	const [current, former, versions] = await Promise.all([
		cms.find({ ...pieces, select: { slug: true }, where: { slug: { in: slugs } } }),
		cms.find({ ...pieces, select: { formerSlugs: true }, where: { formerSlugs: { in: slugs } } }),
		cms.findVersions({
			...all,
			collection,
			select: { parent: true, latest: true, version: { slug: true } },
			where: { 'version.slug': { in: slugs } },
		}),
	])
	const isOther = ({ id }: { id: string }) => id !== piece
	return new Set<unknown>([
		...current.docs.filter(isOther).map(({ slug }) => slug),
		...former.docs.filter(isOther).flatMap(({ formerSlugs }) => formerSlugs ?? []),
		...versions.docs
			.filter(({ parent, latest }) => latest && parent !== piece)
			.map(({ version }) => version.slug),
	])
}

function numbered(base: string, number: number): string {
	return number === 1 ? base : `${base}-${number}`
}
