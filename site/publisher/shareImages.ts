import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { EntryKey, EntryType } from '#shared/editions/edition.ts'
import { paths } from '#shared/paths.ts'
import { Draughtsman } from './draughtsman.ts'
import type { Press } from './press.ts'
import { Retry } from './retry.ts'
import { ShareImageBook, wantedImage, type WantedImage } from './shareImageBook.ts'
import { unlessGone } from './unlessGone.ts'

/** What is named on the pictures: when one of these changes, any of them may. */
const named = new Set<EntryType>(['identity', 'section', 'unit'])

/** Articles looked at between two breaths when all of them are. */
const SLICE = 200

/**
 * Draws the pictures that stand for shared articles without a cover, once their pages are out.
 *
 * What says something that readers may not see any more goes first; then pictures are drawn one at a
 * time, of the newest articles first.
 */
export class ShareImages {
	readonly #press: Press
	readonly #book: ShareImageBook
	readonly #draughtsman = new Draughtsman()
	readonly #retry = new Retry(() => this.#check())
	/** Articles whose pictures are to be drawn. */
	readonly #waiting = new Set<string>()
	/** The folder that has been compared with the book. */
	#known: string | undefined
	#queue: Promise<void> = Promise.resolve()
	#drawing: Promise<void> | undefined
	#isStopped = false

	constructor(press: Press) {
		this.#press = press
		this.#book = new ShareImageBook(press.store.state)
	}

	/** Bring the pictures in line with what a round has changed; resolves when what must go is gone. */
	async follow(changed: readonly EntryKey[]): Promise<void> {
		try {
			if (this.#known !== this.#press.tree.root) await this.#check()
			else if (changed.some(({ type }) => named.has(type))) await this.#note(this.#all())
			else await this.#note(changed.filter(({ type }) => type === 'article').map(({ id }) => id))
		} catch (error) {
			this.#noteFailure(error)
		}
	}

	/** Resolves when nothing is left to draw. */
	async settled(): Promise<void> {
		await this.#queue
		while (this.#drawing) await this.#drawing
	}

	/** Stop; what is not drawn is drawn at the next start. */
	async stop(): Promise<void> {
		this.#isStopped = true
		this.#retry.stop()
		this.#draughtsman.rest()
		await this.settled()
	}

	/** Compare what lies in the present release with the book: a crash or another release may have changed it. */
	async #check(): Promise<void> {
		const { tree } = this.#press
		const folder = path.dirname(tree.fileFor(paths.shareImage('any')))
		const present = new Set(await readdir(folder).catch(unlessGone))
		await this.#inTurn(async () => {
			for (const { id, slug } of this.#book.all()) {
				if (!present.delete(nameOf(slug))) this.#book.remove(id)
			}
			for (const name of present) await tree.remove(paths.shareImage(path.parse(name).name))
		})
		await this.#note(this.#all())
		this.#known = tree.root
		// What failed may have been a removal, after which nothing is left to draw.
		if (!this.#drawing) this.#settle()
	}

	#all(): string[] {
		const ids = this.#press.store.pieces.list('all').map(({ id }) => id)
		return [...new Set([...ids, ...this.#book.all().map(({ id }) => id)])]
	}

	async #note(ids: readonly string[]): Promise<void> {
		for (let from = 0; from < ids.length; from += SLICE) {
			await this.#inTurn(async () => {
				for (const id of ids.slice(from, from + SLICE)) await this.#noteOne(id)
			})
			// The publisher has other work between two slices.
			await new Promise(setImmediate)
		}
		if (this.#waiting.size && !this.#isStopped) {
			this.#drawing ??= this.#drawAll().finally(() => (this.#drawing = undefined))
		}
	}

	async #noteOne(id: string): Promise<void> {
		const known = this.#book.find(id)
		const wanted = wantedImage(this.#press.edition, id)
		if (known && (known.slug !== wanted?.slug || known.said !== wanted.said)) {
			await this.#press.tree.remove(paths.shareImage(known.slug))
			this.#book.remove(id)
		}
		if (wanted && known?.drawn !== wanted.drawn) this.#waiting.add(id)
		else this.#waiting.delete(id)
	}

	async #drawAll(): Promise<void> {
		const { pieces } = this.#press.store
		const timeOf = (id: string) => pieces.byId(id)?.time ?? 0
		try {
			let ordered: string[] = []
			while (this.#waiting.size && !this.#isStopped) {
				const id = ordered.pop()
				if (id === undefined) ordered = [...this.#waiting].sort((a, b) => timeOf(a) - timeOf(b))
				else if (this.#waiting.delete(id)) await this.#draw(id)
			}
			this.#settle()
		} catch (error) {
			this.#noteFailure(error)
		} finally {
			this.#draughtsman.rest()
		}
	}

	async #draw(id: string): Promise<void> {
		const wanted = wantedImage(this.#press.edition, id)
		if (!wanted) return
		const picture = await this.#draughtsman.draw(wanted)
		await this.#inTurn(() => this.#write(id, wanted, picture))
	}

	/** The book knows of the file before it is there: so whatever happens, it is found when it must go. */
	async #write(id: string, wanted: WantedImage, picture: Uint8Array): Promise<void> {
		// It may have been withdrawn or changed while it was drawn.
		if (wantedImage(this.#press.edition, id)?.drawn !== wanted.drawn) return
		if (wantedImage(this.#press.edition, id)?.slug !== wanted.slug) return
		this.#book.put(id, { ...wanted, drawn: '' })
		await this.#press.tree.write(paths.shareImage(wanted.slug), picture)
		this.#book.put(id, wanted)
	}

	/** Whatever touches files takes turns: a picture must not be written while it is removed. */
	#inTurn(work: () => Promise<void>): Promise<void> {
		const turn = this.#queue.then(work)
		this.#queue = turn.catch(() => undefined)
		return turn
	}

	#settle(): void {
		this.#retry.settle()
		this.#press.problems.settle('share images')
	}

	#noteFailure(error: unknown): void {
		if (this.#isStopped) return
		const message = error instanceof Error ? error.message : String(error)
		this.#press.problems.note('share images', message, new Date())
		this.#press.log({ event: 'share images failed', message })
		this.#known = undefined
		this.#retry.later()
	}
}

function nameOf(slug: string): string {
	return path.basename(paths.shareImage(slug))
}
