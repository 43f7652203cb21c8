import type { Payload } from 'payload'
import type { OtherPiece } from '#cms/demo/desk/otherPiece.ts'
import { plannedTime } from '#cms/demo/plannedTime.ts'
import { madeBefore } from './madeBefore.ts'
import { known, type DemoNewsroom } from './newsroom.ts'
import { takeSteps } from './takeSteps.ts'

interface OtherSeed {
	newsroom: DemoNewsroom
	now: Date
}

/** Make the piece unless an earlier seed did, and take the steps that are still missing. */
export async function seedOtherPiece(
	cms: Payload,
	piece: OtherPiece,
	{ newsroom, now }: OtherSeed,
): Promise<void> {
	const { collection, steps, title } = piece
	const id =
		(await madeBefore(cms, collection, title)) ?? (await make(cms, piece, { newsroom, now }))
	await takeSteps(cms, { collection, id, steps, people: newsroom.people, now })
}

async function make(
	cms: Payload,
	piece: OtherPiece,
	{ newsroom, now }: OtherSeed,
): Promise<string> {
	const { publishInDays, expireInDays } = piece
	const { id } = await cms.create({
		collection: piece.collection,
		draft: true,
		depth: 0,
		overrideAccess: true,
		user: known(newsroom.people, piece.writer),
		data: {
			...fieldsOf(piece, newsroom),
			unit: known(newsroom.units, piece.unit),
			publishAt: publishInDays ? plannedTime(publishInDays, now) : null,
			expireAt: expireInDays ? plannedTime(expireInDays, now) : null,
		},
	})
	return String(id)
}

function fieldsOf(piece: OtherPiece, { pictures, clips, sections }: DemoNewsroom): object {
	switch (piece.collection) {
		case 'infographics':
			return {
				headline: piece.title,
				standfirst: piece.standfirst,
				description: piece.description,
				picture: known(pictures, piece.picture),
				section: known(sections, piece.section),
			}
		case 'clips':
			return {
				headline: piece.title,
				standfirst: piece.standfirst,
				clip: known(clips, piece.clip),
				poster: known(pictures, piece.poster),
				section: known(sections, piece.section),
			}
		case 'banners':
			return { headline: piece.title, picture: known(pictures, piece.picture) }
		case 'slogans':
			return { text: piece.title }
	}
}
