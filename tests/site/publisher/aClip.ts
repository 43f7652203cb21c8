import type { PublishedClip } from '#shared/clips/clip.ts'

/** A clip of the film `f1` with a text of its own; `differences` say what matters. */
export function aClip(id: string, differences: Partial<PublishedClip> = {}): PublishedClip {
	const publishedAt = new Date(Date.UTC(2026, 1, 1) + numberIn(id) * 3_600_000).toISOString()
	return {
		id,
		slug: `phim-${id}`,
		formerSlugs: [],
		headline: `Phim ${id}`,
		standfirst: '',
		clip: 'f1',
		poster: null,
		captions: null,
		chapters: [],
		transcript: '',
		section: null,
		unit: null,
		tags: [],
		media: ['f1'],
		publishedAt,
		updatedAt: publishedAt,
		...differences,
	}
}

function numberIn(id: string): number {
	return Number(id.replace(/\D/g, '') || 0)
}
