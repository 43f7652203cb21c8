import type { Payload } from 'payload'
import { publishedTime } from '#cms/demo/publishedTime.ts'
import type { ShowPiece } from '#cms/demo/shows/showPiece.ts'
import { publishImported } from '#cms/workflow/publishImported.ts'
import { known, type DemoNewsroom } from './newsroom.ts'

/** Publish the piece under its own date unless an earlier seed did; answers its id. */
export async function seedShowPiece(
	cms: Payload,
	piece: ShowPiece,
	newsroom: Omit<DemoNewsroom, 'infographics'>,
	now: Date,
): Promise<string> {
	const { collection, title } = piece
	const titleField = collection === 'slogans' ? 'text' : 'headline'
	const { docs } = await cms.find({
		collection,
		depth: 0,
		limit: 1,
		overrideAccess: true,
		select: {},
		where: { [titleField]: { equals: title } },
	})
	if (docs[0]) return docs[0].id
	const publishedAt = publishedTime(piece.published, now)
	return publishImported(cms, {
		collection,
		data: {
			[titleField]: title,
			unit: known(newsroom.units, piece.unit),
			...fieldsOf(piece, newsroom),
		},
		publishedAt,
		updatedAt: publishedAt,
		actorName: 'Dữ liệu trình diễn',
	})
}

function fieldsOf(
	piece: ShowPiece,
	newsroom: Omit<DemoNewsroom, 'infographics'>,
): Record<string, unknown> {
	const { pictures, clips, captions, sections, tags } = newsroom
	switch (piece.collection) {
		case 'infographics':
			return {
				...placeOf(piece),
				description: piece.description,
				picture: known(pictures, piece.picture),
			}
		case 'clips':
			return {
				...placeOf(piece),
				clip: known(clips, piece.clip),
				poster: known(pictures, piece.poster),
				captions: piece.captions ? known(captions, piece.captions) : null,
				chapters: piece.chapters ?? [],
				transcript: piece.transcript ?? '',
			}
		case 'banners':
			return {
				picture: known(pictures, piece.picture),
				position: piece.position,
				order: 0,
				link: piece.link,
			}
		case 'slogans':
			return {}
	}

	function placeOf(placed: Extract<ShowPiece, { slug: string }>) {
		return {
			slug: placed.slug,
			standfirst: placed.standfirst,
			section: known(sections, placed.section),
			tags: placed.tags.map((tag) => known(tags, tag)),
		}
	}
}
