import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { chromiumPath } from '#scripts/audit/chromiumPath.ts'
import type { FastDisplay } from './fastDisplay.ts'

/** Milliseconds in which a display fetches all its files. */
const KEEPS_MS = 120_000

/** Milliseconds after which a display without a network is taken to stay dark. */
const GIVE_UP_MS = 60_000

/**
 * Milliseconds from the address being opened to the first slide, on a device that has lost its power and
 * finds no network when it is switched on again, `times` times. Closes the display's server.
 */
export async function measurePowerCuts(display: FastDisplay, times: number): Promise<number[]> {
	const disk = await mkdtemp(path.join(tmpdir(), 'bantin-device-'))
	const slides: number[] = []
	try {
		let device = await switchOn(disk)
		await untilKept(await firstSlide(device, display.url), display.files)
		await device.close()
		display.close()
		for (let time = 0; time < times; time++) {
			device = await switchOn(disk)
			const started = performance.now()
			await firstSlide(device, display.url)
			slides.push(performance.now() - started)
			await device.close()
		}
	} finally {
		await rm(disk, { recursive: true, force: true, maxRetries: 5 })
	}
	return slides
}

async function switchOn(disk: string): Promise<BrowserContext> {
	return chromium.launchPersistentContext(disk, {
		executablePath: await chromiumPath(),
		args: ['--no-sandbox', '--disable-gpu', '--autoplay-policy=no-user-gesture-required'],
		viewport: { width: 960, height: 540 },
	})
}

async function firstSlide(device: BrowserContext, url: string): Promise<Page> {
	const page = await device.newPage()
	await page.goto(url, { waitUntil: 'commit' })
	await page.waitForSelector('[data-slide]', { timeout: GIVE_UP_MS })
	return page
}

/** All files are on the device, and the playlist, which is written down after them. */
async function untilKept(page: Page, files: number): Promise<void> {
	await page.waitForFunction(
		async (files) => {
			const names = (await caches.keys()).filter((name) => name.includes('files'))
			const kept = await Promise.all(
				names.map(async (name) => (await (await caches.open(name)).keys()).length),
			)
			return kept.reduce((sum, count) => sum + count, 0) >= files
		},
		files,
		{ timeout: KEEPS_MS, polling: 200 },
	)
	await page.waitForTimeout(2_000)
}
