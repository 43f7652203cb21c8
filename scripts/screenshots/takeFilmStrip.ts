import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'

/** The most pictures of one strip, for a loop that is very long. */
const PICTURES_MOST = 24

/** Pictures beside each other. */
const COLUMNS = 4

/** Pixels around each picture, and the width of one in a strip. */
const MARGIN = 8
const WIDTH = 480

/** Milliseconds after which a slide has surely faded in, and after which none comes any more. */
const SETTLE_MS = 1_000
const GIVE_UP_MS = 15 * 60_000

/** Take one picture of each slide of one loop of the display at `url`, all in one file below `folder`. */
export async function takeFilmStrip(
	browser: Browser,
	url: string,
	screen: { width: number; height: number },
	folder: string,
): Promise<string> {
	const page = await browser.newPage({ viewport: screen })
	const height = Math.round((WIDTH * screen.height) / screen.width)
	const pictures = new Map<string, Buffer>()
	try {
		await page.goto(url)
		// The first may have come on before all of it was there.
		let slide = await nextSlide(page, '')
		for (;;) {
			slide = await nextSlide(page, slide)
			if (pictures.has(slide) || pictures.size === PICTURES_MOST) break
			await page.waitForTimeout(SETTLE_MS)
			const picture = await page.screenshot({ type: 'jpeg' })
			pictures.set(slide, await sharp(picture).resize(WIDTH, height).toBuffer())
		}
	} finally {
		await page.close()
	}
	const [name = 'man-hinh'] = url.split('/').filter(Boolean).slice(-1)
	const file = path.join(folder, `${name}.jpg`)
	await mkdir(folder, { recursive: true })
	await writeFile(file, await toStrip([...pictures.values()], height))
	return `${file}: ${pictures.size} slides`
}

/** The id of the slide that follows `slide`, once it is on. */
async function nextSlide(page: Page, slide: string): Promise<string> {
	const next = await page.waitForFunction(
		(before) => {
			const { slide } = document.querySelector<HTMLElement>('[data-slide]')?.dataset ?? {}
			return slide && slide !== before ? slide : undefined
		},
		slide,
		{ timeout: GIVE_UP_MS },
	)
	return (await next.jsonValue()) ?? ''
}

function toStrip(pictures: readonly Buffer[], height: number): Promise<Buffer> {
	const rows = Math.ceil(pictures.length / COLUMNS)
	const [across, down] = [WIDTH + MARGIN, height + MARGIN]
	return sharp({
		create: {
			...{ width: COLUMNS * across + MARGIN, height: rows * down + MARGIN },
			...{ channels: 3, background: '#1c1c1c' },
		},
	})
		.composite(
			pictures.map((input, at) => ({
				input,
				left: MARGIN + (at % COLUMNS) * across,
				top: MARGIN + Math.floor(at / COLUMNS) * down,
			})),
		)
		.jpeg({ quality: 78, mozjpeg: true })
		.toBuffer()
}
