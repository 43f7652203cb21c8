import type { PublishedInfographic } from '#shared/infographics/infographic.ts'

/** An infographic of the picture `m1` with a text of its own; `differences` say what matters. */
export function anInfographic(
	id: string,
	differences: Partial<PublishedInfographic> = {},
): PublishedInfographic {
	const hours = Number(id.replace(/\D/g, '') || 0)
	const publishedAt = new Date(Date.UTC(2026, 1, 1) + hours * 3_600_000).toISOString()
	return {
		id,
		slug: `hinh-${id}`,
		formerSlugs: [],
		headline: `Hình ${id}`,
		standfirst: '',
		description: '',
		picture: 'm1',
		section: null,
		unit: null,
		tags: [],
		media: ['m1'],
		publishedAt,
		updatedAt: publishedAt,
		...differences,
	}
}
