import type { Payload } from 'payload'
import { demoArticles } from './articles/demoArticles.ts'
import { demoCaptions, demoClips } from './clips/demoClips.ts'
import { deskPieces } from './desk/deskPieces.ts'
import { otherPieces } from './desk/otherPieces.ts'
import { demoProgrammes } from './displays/demoProgrammes.ts'
import { demoDocuments } from './documents/demoDocuments.ts'
import { demoGraphics } from './graphics/demoGraphics.ts'
import { demoPictures } from './pictures/demoPictures.ts'
import { seedBoardChoices } from './seeding/seedBoardChoices.ts'
import { seedArticle } from './seeding/seedArticle.ts'
import { seedDisplays } from './seeding/seedDisplays.ts'
import { seedFile, type DemoFile } from './seeding/seedFile.ts'
import { seedDeskPiece } from './seeding/seedDeskPiece.ts'
import { seedOtherPiece } from './seeding/seedOtherPiece.ts'
import { seedPeople } from './seeding/seedPeople.ts'
import { seedPicture } from './seeding/seedPicture.ts'
import { seedPlaces } from './seeding/seedPlaces.ts'
import { seedProgramme } from './seeding/seedProgramme.ts'
import { loadSeeded } from './seeding/seeded.ts'
import { seedShowPiece } from './seeding/seedShowPiece.ts'
import type { ShowPiece } from './shows/showPiece.ts'
import { showPieces } from './shows/showPieces.ts'

interface SeedOptions {
	/** Every date of the demo is counted from here. */
	now: Date
	/** Told after each piece of work. */
	report: (step: string, done: number, total: number) => void
}

/** Pictures that are scaled at the same time; more only wait for the processor. */
const PICTURES_AT_ONCE = 3

/**
 * Fill the CMS with the demo newsroom; what is there already stays as it is.
 *
 * So a seed that was interrupted is completed by the next one, and what people have changed since
 * the first is theirs.
 */
export async function seedDemo(cms: Payload, { now, report }: SeedOptions): Promise<void> {
	const places = await seedPlaces(cms)
	report('demo newsroom', 1, 2)
	const people = await seedPeople(cms, places)
	report('demo newsroom', 2, 2)

	const drawings = [...demoPictures, ...demoGraphics]
	const waiting = [...drawings]
	const pictures = new Map<string, string>()
	const drawNext = async (): Promise<void> => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			pictures.set(next.key, await seedPicture(cms, next))
			report('demo pictures', pictures.size, drawings.length)
		}
	}
	await Promise.all(Array.from({ length: PICTURES_AT_ONCE }, drawNext))

	const seeded = await loadSeeded(cms)
	const files = {
		clips: await seedFiles(cms, demoClips),
		captions: await seedFiles(cms, demoCaptions),
		documents: await seedFiles(cms, demoDocuments),
	}
	const infographics = new Map<string, string>()
	const newsroom = { ...places, ...files, people, pictures, infographics }
	const pieces = [showPieces, demoArticles, deskPieces, otherPieces, demoProgrammes]
	const total = pieces.flat().length
	const shows = new Map<string, { collection: ShowPiece['collection']; id: string }>()
	let done = 0
	for (const piece of showPieces) {
		const id = await seedShowPiece(cms, piece, newsroom, now)
		shows.set(piece.title, { collection: piece.collection, id })
		if (piece.collection === 'infographics') infographics.set(piece.slug, id)
		report('demo pieces', ++done, total)
	}
	for (const article of demoArticles) {
		if (!seeded.has(article.slug)) await seedArticle(cms, article, newsroom, now)
		report('demo pieces', ++done, total)
	}
	for (const piece of deskPieces) {
		await seedDeskPiece(cms, piece, { newsroom, id: seeded.get(piece.slug), now })
		report('demo pieces', ++done, total)
	}
	for (const piece of otherPieces) {
		await seedOtherPiece(cms, piece, { newsroom, now })
		report('demo pieces', ++done, total)
	}
	const articles = await loadSeeded(cms)
	const displays = await seedDisplays(cms, places)
	for (const programme of demoProgrammes) {
		await seedProgramme(cms, programme, { newsroom, articles, displays, shows, now })
		report('demo pieces', ++done, total)
	}
	await seedBoardChoices(cms, { articles, sections: places.sections, pictures }, now)
}

/** Ids of the files by key. */
async function seedFiles(
	cms: Payload,
	files: readonly (DemoFile & { key: string })[],
): Promise<Map<string, string>> {
	const ids = new Map<string, string>()
	for (const file of files) ids.set(file.key, await seedFile(cms, file))
	return ids
}
