import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Edition } from '#site/edition/edition.ts'
import { needsShareImage } from '#site/articles/needsShareImage.ts'
import type { DrawingOrder } from './draughtsman.ts'

/** Another one when the drawing itself changes. */
const DRAWING = 1

/** A share image as it should be. */
export interface WantedImage extends DrawingOrder {
	slug: string
	/** Hash of the words on it. */
	said: string
	/** Hash of all that is drawn. */
	drawn: string
}

/** A share image as it lies on disk; `drawn` is empty while that is not certain. */
export type KnownImage = Pick<WantedImage, 'slug' | 'said' | 'drawn'>

/** Which share images there are, and of what. */
export class ShareImageBook {
	readonly #sql: ReturnType<typeof prepareStatements>

	constructor(state: DatabaseSync) {
		state.exec(`CREATE TABLE IF NOT EXISTS shareImages (
			id TEXT PRIMARY KEY, slug TEXT NOT NULL, said TEXT NOT NULL, drawn TEXT NOT NULL
		) WITHOUT ROWID`)
		this.#sql = prepareStatements(state)
	}

	/** The article's picture on disk. */
	find(id: string): KnownImage | undefined {
		return this.#sql.find.get(id) as KnownImage | undefined
	}

	/** Ids of the articles with a picture on disk, and the slugs these pictures are called by. */
	all(): { id: string; slug: string }[] {
		return this.#sql.all.all() as { id: string; slug: string }[]
	}

	/** Note that there is, or soon will be, this picture. */
	put(id: string, { slug, said, drawn }: KnownImage): void {
		this.#sql.put.run(id, slug, said, drawn)
	}

	/** Forget a picture that is gone. */
	remove(id: string): void {
		this.#sql.remove.run(id)
	}
}

/** The picture that the article should have; undefined when it has a cover, or readers may not see it. */
export function wantedImage(edition: Edition, id: string): WantedImage | undefined {
	const card = edition.card(id)
	if (!card || !needsShareImage(card)) return undefined
	const { name, colour, accent } = edition.identity()
	const words = {
		headline: card.headline,
		section: edition.section(card.section)?.name ?? '',
		unit: (card.unit && edition.unit(card.unit)?.name) || '',
	}
	const identity = { name, colour, accent }
	const said = hash('sha1', JSON.stringify(words))
	const drawn = hash('sha1', JSON.stringify([DRAWING, words, identity]))
	return { slug: card.slug, words, identity, said, drawn }
}

function prepareStatements(state: DatabaseSync) {
	const sql = (text: string) => state.prepare(text)
	return {
		find: sql('SELECT slug, said, drawn FROM shareImages WHERE id = ?'),
		all: sql('SELECT id, slug FROM shareImages'),
		put: sql('INSERT OR REPLACE INTO shareImages VALUES (?, ?, ?, ?)'),
		remove: sql('DELETE FROM shareImages WHERE id = ?'),
	}
}
