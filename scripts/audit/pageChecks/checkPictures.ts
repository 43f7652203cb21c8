import type { Page } from 'playwright-core'

/** Every picture comes in a width that fits its place, below the first view only when it is needed. */
export async function checkPictures(page: Page): Promise<string[]> {
	await page.evaluate(() => scrollTo(0, 0))
	const lazy = await page.evaluate(loadsTooEarlyOrLate)
	return [...lazy, ...(await page.evaluate(hasWrongWidth))]
}

/** Runs in the page. */
function loadsTooEarlyOrLate(): string[] {
	/** Of the window: a smaller picture is not what readers wait for. */
	const LARGE = 0.1
	const pictures = [...document.querySelectorAll('img')].filter((img) => img.checkVisibility())
	const inView = pictures.filter((img) => img.getBoundingClientRect().top < innerHeight)
	const area = (img: HTMLImageElement) => img.clientWidth * img.clientHeight
	const largest = inView.sort((a, b) => area(b) - area(a))[0]
	const loaded = new Set(inView.map(({ currentSrc }) => currentSrc))
	const early = pictures.filter(
		(img) => !inView.includes(img) && img.loading !== 'lazy' && !loaded.has(img.currentSrc),
	)
	const clips = [...document.querySelectorAll('video')].filter(
		({ preload, autoplay }) => preload === 'auto' || autoplay,
	)
	return [
		...early.map(({ src }) => `${src} is below the fold and not lazy`),
		...(largest?.loading === 'lazy' && area(largest) > innerWidth * innerHeight * LARGE
			? [`${largest.src} is the largest in view and lazy`]
			: []),
		...clips.map(({ currentSrc }) => `${currentSrc} is loaded before anybody plays it`),
	]
}

/** Runs in the page. */
async function hasWrongWidth(): Promise<string[]> {
	const SLACK = 1.05
	const pictures = [...document.querySelectorAll('img')].filter((img) => img.checkVisibility())
	for (const img of pictures) {
		img.loading = 'eager'
		await img.decode().catch(() => undefined)
	}
	const shownBy = new Map<string, { needed: number; img: HTMLImageElement }>()
	for (const img of pictures) {
		if (!img.currentSrc || img.currentSrc.endsWith('.svg')) continue
		const { clientWidth, clientHeight, naturalWidth, naturalHeight } = img
		const byHeight = (clientHeight * naturalWidth) / naturalHeight
		const { objectFit } = getComputedStyle(img)
		const shown =
			objectFit === 'cover'
				? Math.max(clientWidth, byHeight)
				: objectFit === 'contain'
					? Math.min(clientWidth, byHeight)
					: clientWidth
		const needed = shown * devicePixelRatio
		// What is there for a larger place, browsers show in a smaller one too.
		if (needed > (shownBy.get(img.currentSrc)?.needed ?? 0)) {
			shownBy.set(img.currentSrc, { needed, img })
		}
	}
	const faults = [...shownBy].map(async ([address, { needed, img }]) => {
		if (img.naturalWidth === 0) return [`${address} cannot be shown`]
		const sources = [...(img.closest('picture')?.querySelectorAll('source') ?? []), img]
		const source = sources.find(({ srcset }) => srcset.includes(new URL(address).pathname))
		const widths = [...(source?.srcset.matchAll(/ (\d+)w/g) ?? [])].map(([, width]) =>
			Number(width),
		)
		const { width } = await createImageBitmap(await (await fetch(address)).blob())
		const isSmallest = widths.length === 0 || width <= Math.min(...widths)
		const isLargest = widths.length === 0 || width >= Math.max(...widths)
		const described = `${address}: ${width} px for ${Math.round(needed)} px (sizes “${source?.sizes ?? ''}”)`
		if (width > needed * 2 * SLACK && !isSmallest) return [`too wide: ${described}`]
		if (width * SLACK < needed && !isLargest) return [`too narrow: ${described}`]
		return []
	})
	return (await Promise.all(faults)).flat()
}
