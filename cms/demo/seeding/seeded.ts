import type { Payload } from 'payload'

const MARK = 'demo:'

/** What a demo article is known by, whatever becomes of its headline and address. */
export function importIdOf(slug: string): string {
	return MARK + slug
}

/** Ids of the demo's articles that are in the CMS, by the slug they were made with. */
export async function loadSeeded(cms: Payload): Promise<Map<string, string>> {
	const { docs } = await cms.find({
		collection: 'articles',
		draft: true,
		depth: 0,
		pagination: false,
		overrideAccess: true,
		select: { importId: true },
		where: { importId: { like: MARK } },
	})
	return new Map(docs.map(({ id, importId }) => [(importId ?? '').slice(MARK.length), id]))
}
