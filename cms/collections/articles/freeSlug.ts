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

/** Three plain questions: joined with "or" the embedded database would read every article. */
async function takenAmong(cms: Payload, slugs: string[], piece: string): Promise<Set<unknown>> {
	const all = { overrideAccess: true, depth: 0, pagination: false } as const
	const articles = { ...all, collection: 'articles', draft: false } as const
	const [current, former, versions] = await Promise.all([
		cms.find({ ...articles, select: { slug: true }, where: { slug: { in: slugs } } }),
		cms.find({ ...articles, select: { formerSlugs: true }, where: { formerSlugs: { in: slugs } } }),
		cms.findVersions({
			...all,
			collection: 'articles',
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
