import type { Payload } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { fromHtml } from '#cms/editor/fromHtml.ts'
import type { Person } from '#cms/payload-types.ts'
import { bodyAttributes } from '#shared/articles/bodyHtml.ts'
import { toWordArticle, type WordArticle } from './toWordArticle.ts'
import { toWordHtml, type WordHtml } from './toWordHtml.ts'
import { unpackWord } from './unpackWord.ts'

/** A Word file on its way into the CMS. */
export interface WordImport {
	file: { name: string; bytes: Uint8Array }
	/** Whose draft it becomes; null for the operator at the command line. */
	user: Person | null
	/** Ids. */
	unit?: string
	section?: string
}

/** The draft a Word file became. */
export interface ImportedWord {
	id: string
	headline: string
	/** What could not be taken over, in sentences for the editor. */
	warnings: string[]
}

/**
 * Make a draft of a Word file, with its pictures in the media collection.
 *
 * When anything fails, the pictures that were already stored are removed again.
 */
export async function importWord(cms: Payload, wanted: WordImport): Promise<ImportedWord> {
	const word = await toWordHtml(unpackWord(wanted.file.bytes))
	const article = toWordArticle(word.html)
	const headline = article.headline || nameOf(wanted.file.name)
	const stored: string[] = []
	try {
		const { media, warnings } = await storePictures(cms, wanted, {
			word,
			article,
			headline,
			stored,
		})
		const { id } = await cms.create({
			collection: 'articles',
			draft: true,
			depth: 0,
			user: wanted.user,
			overrideAccess: wanted.user === null,
			data: {
				headline,
				standfirst: article.standfirst,
				body: fromHtml(withMedia(article.bodyHtml, media)),
				unit: wanted.unit,
				section: wanted.section,
			},
		})
		return { id, headline, warnings }
	} catch (error) {
		await removeMedia(cms, stored)
		throw error
	}
}

interface Contents {
	word: WordHtml
	article: WordArticle
	headline: string
	/** Ids of media that exist by now; grows while pictures are stored. */
	stored: string[]
}

async function storePictures(
	cms: Payload,
	{ user, unit }: WordImport,
	{ word, article, headline, stored }: Contents,
) {
	const media = new Map<number, string>()
	const warnings: string[] = []
	for (const [index, { number, alt, caption, credit }] of article.pictures.entries()) {
		const picture = word.pictures[number]
		if (!picture) continue
		const { bytes, contentType } = picture
		try {
			const { id } = await cms.create({
				collection: 'media',
				depth: 0,
				user,
				overrideAccess: user === null,
				file: { name: `anh-${index + 1}`, data: bytes, mimetype: contentType, size: bytes.length },
				data: {
					alt: (alt || caption || `Ảnh trong bài “${headline}”`).slice(0, 300),
					caption,
					credit,
					unit,
				},
			})
			stored.push(id)
			media.set(number, id)
		} catch (error) {
			if (!(error instanceof Refusal)) throw error
			warnings.push(
				`Ảnh thứ ${index + 1} trong tệp (${contentType}) không dùng được nên đã bỏ qua. Hãy tải ảnh đó lên riêng.`,
			)
		}
	}
	return { media, warnings }
}

const FIGURE = new RegExp(`<figure ${bodyAttributes.media}="word-(\\d+)"></figure>`, 'g')

function withMedia(bodyHtml: string, media: Map<number, string>): string {
	return bodyHtml.replace(FIGURE, (_, number: string) => {
		const id = media.get(Number(number))
		return id ? `<figure ${bodyAttributes.media}="${id}"></figure>` : ''
	})
}

async function removeMedia(cms: Payload, ids: string[]) {
	for (const id of ids) {
		await cms.delete({ collection: 'media', id, depth: 0, overrideAccess: true })
	}
}

function nameOf(fileName: string): string {
	const name = fileName.replace(/\.[^.]+$/, '').replace(/[_-]+/g, ' ')
	return name.trim() || 'Bài nhập từ Word'
}
