import type { Payload } from 'payload'

/** Numbered addresses that are tried at once; more articles of one headline get a longer number. */
const TRIES = 20

/** How long an address stays reserved for the article that is just being saved with it. */
const RESERVED_MS = 10_000

const reserved = new Map<string, { piece: string; until: number }>()

/** Whether no other article has, had or is being given the address. */
export async function isFreeSlug(cms: Payload, slug: string, piece: string): Promise<boolean> {
	return (await reserveFirstFree(cms, [slug], piece)) !== undefined
}

/** The address `base`, or `base-2`, `base-3` … where others have it. */
export async function freeSlug(cms: Payload, base: string, piece: string): Promise<string> {
	for (let first = 1; ; first += TRIES) {
		const candidates = Array.from({ length: TRIES }, (_, index) => numbered(base, first + index))
		const free = await reserveFirstFree(cms, candidates, piece)
		if (free) return free
	}
}

async function reserveFirstFree(
	cms: Payload,
	slugs: string[],
	piece: string,
): Promise<string | undefined> {
	const taken = await takenAmong(cms, slugs, piece)
	// From here to the reservation nothing may wait, or two pieces get the same address.
	const free = slugs.find((slug) => !taken.has(slug) && !isReserved(slug, piece))
	if (free) reserve(free, piece)
	return free
}

function isReserved(slug: string, piece: string): boolean {
	const reservation = reserved.get(slug)
	return Boolean(reservation && reservation.until > Date.now() && reservation.piece !== piece)
}

/** Two editors may save the same headline in the same moment; the first to ask gets the address. */
function reserve(slug: string, piece: string): void {
	const now = Date.now()
	for (const [known, { until }] of reserved) if (until < now) reserved.delete(known)
	reserved.set(slug, { piece, until: now + RESERVED_MS })
}

async function takenAmong(cms: Payload, slugs: string[], piece: string): Promise<Set<unknown>> {
	const others = { id: { not_equals: piece } }
	const [published, drafted] = await Promise.all([
		cms.find({
			collection: 'articles',
			overrideAccess: true,
			draft: false,
			depth: 0,
			pagination: false,
			select: { slug: true, formerSlugs: true },
			where: { and: [others, { or: [{ slug: { in: slugs } }, { formerSlugs: { in: slugs } }] }] },
		}),
		cms.findVersions({
			collection: 'articles',
			overrideAccess: true,
			depth: 0,
			pagination: false,
			select: { latest: true, version: { slug: true } },
			where: {
				and: [
					// Not `latest`: SQLite would read every newest version by that index instead of a few slugs.
					{ parent: { not_equals: piece } },
					{ 'version.slug': { in: slugs } },
				],
			},
		}),
	])
	const taken = new Set<unknown>()
	for (const { slug, formerSlugs } of published.docs) {
		for (const known of [slug, ...(formerSlugs ?? [])]) taken.add(known)
	}
	for (const { latest, version } of drafted.docs) if (latest) taken.add(version.slug)
	return taken
}

function numbered(base: string, number: number): string {
	return number === 1 ? base : `${base}-${number}`
}
