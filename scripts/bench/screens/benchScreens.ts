import { openBrowser } from '#scripts/audit/openBrowser.ts'
import { inNewsroomFolder } from '#scripts/bench/inNewsroomFolder.ts'
import { machineText } from '#scripts/bench/machineText.ts'
import { percentile, toSpreadText } from '#scripts/bench/measure.ts'
import type { System } from '#scripts/bench/planSystem.ts'
import { demoDisplays } from '#cms/demo/displays/demoDisplays.ts'
import { POLL_MS, REPORT_MS } from '#shared/displays/reportRules.ts'
import { openFastDisplay } from './fastDisplay.ts'
import { measureFleet } from './measureFleet.ts'
import { measureGaps } from './measureGaps.ts'
import { measureNews } from './measureNews.ts'
import { measurePowerCuts } from './measurePowerCuts.ts'
import { measureSkew } from './measureSkew.ts'
import { measureSoak } from './measureSoak.ts'

/** Seconds each slide is on where many changes are to be seen. */
const SLIDE_S = 2

/** Times that a device loses its power. */
const POWER_CUTS = 10

/** How much is measured. */
export interface ScreensSize {
	/** Slides of the soak, and how many times as fast its clock goes. */
	transitions: number
	speed: number
	/** Programmes and urgent notices. */
	news: number
	/** Simulated displays. */
	fleet: number
}

type Note = (measured: string, figure: string) => void

/** Displays of the demo newsroom in a real Chromium, and a fleet of simulated ones. */
export async function benchScreens(size: ScreensSize): Promise<void> {
	const rows: string[] = []
	const note: Note = (measured, figure) => {
		rows.push(`| ${measured} | ${figure} |`)
		console.log(`${measured}: ${figure}`)
	}
	try {
		await inNewsroomFolder(async () => {
			process.env.BANTIN_DEMO = '1'
			// Only now: it reads the settings when it is loaded.
			const { planSystem } = await import('#scripts/bench/planSystem.ts')
			const system = await planSystem()
			try {
				await system.prepare()
				await system.startCms()
				await system.publish()
				await measureAll(system, size, note)
			} finally {
				await system.stop()
			}
		})
	} finally {
		// What was measured before something broke is not lost.
		console.log(`\n${await machineText()}\n\n| what | figure |\n| --- | --- |\n${rows.join('\n')}`)
	}
}

async function measureAll(system: System, size: ScreensSize, note: Note): Promise<void> {
	const { url, siteFolder, pidOf, edition } = system
	const browser = await openBrowser(['--autoplay-policy=no-user-gesture-required'])
	try {
		const news = await measureNews(browser, url, size.news)
		note('a programme: approval answered → on screen', toSpreadText(news.programmes))
		note('an urgent notice: sent → on screen', toSpreadText(news.notices))
		note('an urgent notice: ended → gone', toSpreadText(news.ended))
		const fleet = await measureFleet({ url, cmsUrl: edition.url, pidOf }, size.fleet)
		note(
			`${size.fleet} displays that look every ${POLL_MS / 1_000} s and report every ${REPORT_MS / 1_000} s: web · CMS · publisher`,
			`${share(fleet.web)} · ${share(fleet.cms)} · ${share(fleet.publisher)} of a core, ${fleet.wrong} of ${fleet.answers} answers wrong`,
		)
		await measurePlayer(browser, siteFolder, size, note)
	} finally {
		await browser.close()
	}
}

async function measurePlayer(
	browser: Awaited<ReturnType<typeof openBrowser>>,
	siteFolder: string,
	{ transitions, speed }: ScreensSize,
	note: Note,
): Promise<void> {
	const display = await openFastDisplay(siteFolder, demoDisplays[0].slug, SLIDE_S)
	try {
		const { skews, unlike, displays } = await measureSkew(browser, display.url)
		note(
			`${displays} displays, clocks off by up to 5 s: first → last shows the same slide`,
			`${toSpreadText(skews)}, ${unlike} times another slide`,
		)
		const { gaps, frames, blank } = await measureGaps(browser, display.url)
		note(
			'a slide’s last frame → the first of the next',
			`${toSpreadText(gaps)}, p99 ${Math.round(percentile(gaps, 0.99))} ms; ${blank} of ${frames} frames blank`,
		)
	} finally {
		display.close()
	}
	const cut = await measurePowerCuts(
		await openFastDisplay(siteFolder, demoDisplays[0].slug, SLIDE_S),
		POWER_CUTS,
	)
	note('switched on again without a network → first slide', toSpreadText(cut))
	// A browser of its own: its processes are measured.
	const alone = await openBrowser(['--autoplay-policy=no-user-gesture-required'])
	const soaked = await openFastDisplay(siteFolder, demoDisplays[0].slug, SLIDE_S)
	try {
		const soak = await measureSoak(alone, soaked.url, { transitions, speed, say: console.log })
		const { slope, margin } = soak.heap
		note(
			`${soak.transitions} slides, ${speed} times as fast: heap for each thousand`,
			`${kilobytes(slope)} ± ${kilobytes(margin)} kB (95 %), ${kilobytes(soak.last.heap)} kB at the end`,
		)
		note(
			'the same: players · detached nodes at most · memory of the pages',
			`${soak.mostPlayers} · ${soak.mostDetached} · ${soak.first.memory} → ${soak.last.memory} MB (${share(soak.growth)})`,
		)
		note('the same: pictures that were blank', `${soak.blank} of ${soak.pictures}`)
	} finally {
		soaked.close()
		await alone.close()
	}
}

function share(value: number): string {
	return `${(value * 100).toFixed(1)} %`
}

function kilobytes(bytes: number): string {
	return (bytes / 1_000).toFixed(1)
}
