import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { JSDOM } from 'jsdom'
import { paths } from '#shared/paths.ts'
import { until } from '#tests/support/until.ts'
import type { Random } from '#scripts/bench/seededRandom.ts'
import { freePort } from './publisherProcess.ts'

const MAIN = path.resolve(import.meta.dirname, '../../../site/web/main.ts')

/** Milliseconds between two pages: a reader, not an assault. */
const PACE_MS = 60

/**
 * Reads the site through the real web server while it is being published.
 *
 * What is promised: removals come last, so a link on a page that is served now works now. Page and link
 * are asked for one after the other, and in between the page may have been published anew: a link that
 * is not found counts only if the page, asked for once more, is still there and still has it.
 */
export class Reader {
	/** Links that led nowhere, and pages that did not come. */
	readonly complaints: string[] = []
	pagesRead = 0
	readonly #origin: string
	readonly #web: ChildProcess
	readonly #random: Random
	#isReading = true
	#done: Promise<void> = Promise.resolve()

	private constructor(origin: string, web: ChildProcess, random: Random) {
		this.#origin = origin
		this.#web = web
		this.#random = random
	}

	/** A reader of the site in `dataDir`, who goes on from link to link until told to stop. */
	static async open(dataDir: string, random: Random): Promise<Reader> {
		const port = await freePort()
		const web = spawn(process.execPath, [MAIN], {
			stdio: 'ignore',
			env: { ...process.env, PORT: String(port), BANTIN_DATA: dataDir },
		})
		const reader = new Reader(`http://127.0.0.1:${port}`, web, random)
		await until('the site is served', async () => (await reader.#status(paths.home)) === 200)
		reader.#done = reader.#read()
		return reader
	}

	/** The status of the home page now. */
	home(): Promise<number> {
		return this.#status(paths.home)
	}

	/** Put the site away. */
	async close(): Promise<void> {
		this.#isReading = false
		await this.#done
		this.#web.kill()
	}

	async #read(): Promise<void> {
		let address: string = paths.home
		while (this.#isReading) {
			const links = await this.#linksOn(address)
			if (!links && address === paths.home) this.complaints.push('The home page did not come')
			if (links) await this.#follow(address, links)
			const pages = (links ?? []).filter((link) => link.endsWith('/'))
			address = pages[Math.floor(this.#random() * pages.length)] ?? paths.home
			await pause(PACE_MS)
		}
	}

	async #follow(address: string, links: readonly string[]): Promise<void> {
		this.pagesRead++
		for (const link of links) {
			const status = await this.#status(link)
			if (status === 200) continue
			const again = await this.#linksOn(address)
			if (again?.includes(link)) this.complaints.push(`${address} links to ${link}: ${status}`)
		}
	}

	/** Everything of the site that the page names; undefined when it is not there. */
	async #linksOn(address: string): Promise<string[] | undefined> {
		const response = await fetch(this.#origin + address)
		const text = await response.text()
		if (response.status !== 200) return undefined
		const { document } = new JSDOM(text).window
		const named = [...document.querySelectorAll('[href], [src], [srcset]')].flatMap((element) => [
			element.getAttribute('href') ?? '',
			element.getAttribute('src') ?? '',
			...(element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0]),
		])
		const own = named.flatMap((link) =>
			link?.startsWith('/') ? (link.split(/[?#]/)[0] ?? []) : [],
		)
		return [...new Set(own)]
	}

	async #status(address: string): Promise<number> {
		return fetch(this.#origin + address).then(
			async (response) => {
				await response.arrayBuffer()
				return response.status
			},
			() => 0,
		)
	}
}
