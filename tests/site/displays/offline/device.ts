import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { chromiumPath } from '#scripts/audit/chromiumPath.ts'
import type { Playlist } from '#shared/displays/playlist.ts'
import { paths } from '#shared/paths.ts'
import { present } from '#tests/support/present.ts'
import { until } from '#tests/support/until.ts'

/** A name that leads to this machine and that browsers do not trust as they trust `localhost`. */
export const PLAIN_HOST = 'bantin.test'

/** A box with a browser, whose disk outlives the browser. */
export class Device {
	/** A new box with an empty disk. */
	static async open(): Promise<Device> {
		return new Device(await mkdtemp(path.join(tmpdir(), 'bantin-device-')))
	}

	private readonly disk: string
	private context: BrowserContext | undefined

	private constructor(disk: string) {
		this.disk = disk
	}

	/** The page that is open. */
	get page(): Page {
		return present(this.context?.pages()[0])
	}

	/** Switch the box on, with this page. */
	async start(url: string): Promise<void> {
		this.context = await chromium.launchPersistentContext(this.disk, {
			executablePath: await chromiumPath(),
			viewport: { width: 640, height: 360 },
			args: [
				// Containers and CI run as root, where Chromium's sandbox cannot start.
				...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'],
				...['--disable-background-networking', '--disable-component-update'],
				...[
					'--autoplay-policy=no-user-gesture-required',
					`--host-rules=MAP ${PLAIN_HOST} localhost`,
				],
			],
		})
		await this.page.goto(url, { waitUntil: 'commit' })
	}

	/** Switch it off. */
	async stop(): Promise<void> {
		await this.context?.close()
		this.context = undefined
	}

	/** Throw it away. */
	async discard(): Promise<void> {
		await this.stop()
		await rm(this.disk, { recursive: true, force: true, maxRetries: 5 })
	}

	/** Let the box have so many bytes of disk for `url`'s site. */
	async limitDisk(url: string, quotaSize: number): Promise<void> {
		const session = await present(this.context).newCDPSession(this.page)
		await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(url).origin, quotaSize })
	}

	/** The slide that is on; undefined while the display shows whose it is. */
	async slide(): Promise<string | undefined> {
		const found = await this.page.$eval('#display', (root) =>
			[...root.querySelectorAll<HTMLElement>('[data-slide]')].map(({ dataset }) => dataset.slide),
		)
		return found[0]
	}

	/** Every slide that comes on until all of these have been seen, and for some time longer. */
	async untilSeen(...slides: string[]): Promise<Set<string>> {
		const seen = new Set<string>()
		await until(`${slides.join(', ')} were on`, async () => {
			const slide = await this.slide()
			if (slide) seen.add(slide)
			return slides.every((each) => seen.has(each))
		})
		return seen
	}

	/** Wait until the playlist is kept, and the page with it. */
	async untilKept(version: string, slug: string): Promise<void> {
		await until(`${version} is kept`, async () => (await this.kept(slug))?.version === version)
		const page = paths.display(slug)
		await until('the page is kept', () =>
			this.page.evaluate(async (address) => (await caches.match(address)) !== undefined, page),
		)
	}

	/** All that the display has written down under this name, such as `plays`; empty for the shelf. */
	async written(slug: string, name = ''): Promise<Record<string, unknown>> {
		const records = await this.page.evaluate(
			readRecords,
			`bantin-display-${name && `${name}-`}${slug}`,
		)
		return Object.fromEntries(records)
	}

	/** Hashes of all files that are kept. */
	files(): Promise<string[]> {
		return this.page.evaluate(async () => {
			const names = (await caches.keys()).filter((name) => name.includes('files'))
			const caches_ = await Promise.all(names.map((name) => caches.open(name)))
			const requests = (await Promise.all(caches_.map((cache) => cache.keys()))).flat()
			return requests.map(({ url }) => url.replace(/.*\?/, ''))
		})
	}

	private async kept(slug: string): Promise<Playlist | undefined> {
		// Written by the display itself.
		return (await this.written(slug)).playlist as Playlist | undefined
	}
}

async function readRecords(name: string): Promise<[string, unknown][]> {
	// Opening one that is not there would make it.
	const names = (await indexedDB.databases()).map((each) => each.name)
	if (!names.includes(name)) return []
	return new Promise((resolve) => {
		const opening = indexedDB.open(name)
		opening.onsuccess = () => {
			const store = opening.result.transaction('records').objectStore('records')
			const [keys, values] = [store.getAllKeys(), store.getAll()]
			values.onsuccess = () => {
				opening.result.close()
				const all: unknown[] = values.result
				// Every key was a text when it was written.
				resolve(keys.result.map((key, place) => [key as string, all[place]]))
			}
		}
	})
}
