import { hash } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import { paths } from '#shared/paths.ts'
import { drawPng } from '#site/drawings/drawPng.ts'
import { ICON_SIZES } from '#site/drawings/iconSizes.ts'
import { toIcon } from '#site/drawings/toIcon.ts'
import type { Press } from './press.ts'
import { Retry } from './retry.ts'
import { factIn, recordFact } from './stateFacts.ts'

const FACT = 'siteIcons'

/**
 * Draws the icons of the installed site from the identity.
 *
 * Here and not as pages: pages ask no disk, and a logo is a file.
 */
export class SiteIcons {
	readonly #press: Press
	readonly #retry = new Retry(() => this.follow())
	#queue: Promise<void> = Promise.resolve()

	constructor(press: Press) {
		this.#press = press
	}

	/** Stop; what is not drawn is drawn at the next start. */
	async stop(): Promise<void> {
		this.#retry.stop()
		await this.#queue
	}

	/** Draw the icons anew when a round has changed what they show, or when one is missing. */
	follow(): Promise<void> {
		this.#queue = this.#queue
			.then(() => this.#check())
			.catch((error: unknown) => {
				const message = error instanceof Error ? error.message : String(error)
				this.#press.problems.note('icons', message, new Date())
				this.#retry.later()
			})
		return this.#queue
	}

	async #check(): Promise<void> {
		const { edition, tree, store } = this.#press
		const { shortName, colour, logo } = edition.identity()
		const file = logo === null ? undefined : edition.media(logo)?.original
		const shown = hash('sha1', JSON.stringify([shortName, colour, file?.name, tree.root]))
		const files = ICON_SIZES.map((size) => tree.fileFor(paths.icon(size)))
		if (factIn(store.state, FACT) === shown && (await areThere(files))) return this.#settle()
		const bytes = file && (await readFile(tree.fileFor(paths.media(file.name))))
		const source = bytes && `data:${file.mimeType};base64,${bytes.toString('base64')}`
		for (const size of ICON_SIZES) {
			const icon = await drawPng(toIcon({ shortName, colour }, size, source), size, size)
			await tree.write(paths.icon(size), icon)
		}
		recordFact(store.state, FACT, shown)
		this.#settle()
	}

	#settle(): void {
		this.#retry.settle()
		this.#press.problems.settle('icons')
	}
}

function areThere(files: readonly string[]): Promise<boolean> {
	return Promise.all(files.map((file) => access(file))).then(
		() => true,
		() => false,
	)
}
