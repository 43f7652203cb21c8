import { contrastOf } from './contrastOf.ts'
import { toHex, toOklch, type Oklch } from './oklch.ts'

/** Every colour the site is drawn with, `#rrggbb`, by the name of its token. */
export interface Colours {
	/** What everything stands on. */
	paper: string
	/** What boxes and bands stand on. */
	'paper-soft': string
	ink: string
	'ink-soft': string
	/** Between things; decoration. */
	line: string
	/** Over the heading of a section; decoration. */
	rule: string
	/** Under the navigation and in buttons. */
	brand: string
	/** The same under the pointer. */
	'brand-deep': string
	/** Text on both. */
	'on-brand': string
	link: string
	/** Kickers and marks, as text on both papers. */
	accent: string
	/** The corporation's second colour as a surface. */
	signal: string
	'on-signal': string
	/** Under words that were looked for. */
	mark: string
	focus: string
}

/** The site's colours by day and by night. */
export interface Palette {
	light: Colours
	dark: Colours
}

/** Contrast of text with what it stands on. WCAG asks for 4.5; the rest is for tired eyes and poor screens. */
const TEXT = 4.8
/** Below this much colourfulness a colour is a grey, and says nothing of its hue. */
const GREY = 0.03
/** The blue of a link where a corporation has chosen nothing but greys. */
const DEFAULT_HUE = toOklch('#0b3d7a')
const WHITE = '#ffffff'

/**
 * The colours of a site whose corporation is known by `colour` and `accent`.
 *
 * Whatever these are, text stays readable: tones that would not be are made darker or lighter, their hue stays.
 */
export function toPalette(colour: string, accent: string): Palette {
	const [own, second] = [toOklch(colour), toOklch(accent)]
	const linkHue = [own, second].find(({ chroma }) => chroma >= GREY) ?? DEFAULT_HUE
	return { light: byDay(own, second, linkHue), dark: byNight(own, second, linkHue) }
}

function byDay(own: Oklch, second: Oklch, linkHue: Oklch): Colours {
	const grey = (lightness: number, chroma: number) => tinted(own, lightness, chroma)
	const soft = grey(0.968, 0.007)
	const ink = grey(0.25, 0.035)
	const asText = (from: Oklch, lightness: number) =>
		darkened({ ...from, lightness: Math.min(from.lightness, lightness) }, soft)
	const brand = surfaceOf(own, ink)
	const accent = asText(second, 0.56)
	return {
		paper: WHITE,
		'paper-soft': soft,
		ink,
		'ink-soft': darkened(toOklch(grey(0.47, 0.035)), soft),
		line: grey(0.89, 0.012),
		rule: brand.under,
		brand: brand.under,
		'brand-deep': brand.deep,
		'on-brand': brand.on,
		link: asText({ ...linkHue, lightness: Math.max(linkHue.lightness, 0.42) }, 0.5),
		accent,
		...signalOf(second, ink),
		mark: '#ffe9a8',
		focus: accent,
	}
}

function byNight(own: Oklch, second: Oklch, linkHue: Oklch): Colours {
	const grey = (lightness: number, chroma: number) => tinted(own, lightness, chroma)
	const soft = grey(0.245, 0.022)
	const asText = (from: Oklch, lightness: number) =>
		lightened({ ...from, lightness: Math.max(from.lightness, lightness) }, soft)
	const night = { ...own, lightness: Math.min(Math.max(own.lightness, 0.31), 0.4) }
	const brand = surfaceOf(night, '#000000')
	const accent = asText(second, 0.75)
	return {
		paper: grey(0.195, 0.018),
		'paper-soft': soft,
		ink: grey(0.945, 0.01),
		'ink-soft': asText(toOklch(grey(0.77, 0.025)), 0.77),
		line: grey(0.35, 0.025),
		rule: toHex({ ...own, lightness: 0.6 }),
		brand: brand.under,
		'brand-deep': brand.deep,
		'on-brand': brand.on,
		link: asText(linkHue, 0.79),
		accent,
		...signalOf(second, grey(0.195, 0.018)),
		mark: '#5b4a00',
		focus: accent,
	}
}

/** A grey with a breath of a colour's hue. */
function tinted({ chroma, hue }: Oklch, lightness: number, most: number): string {
	return toHex({ lightness, chroma: Math.min(chroma / 4, most), hue })
}

/** A surface as near to `wanted` as text on it allows: white text where that is possible, `ink` on light colours. */
function surfaceOf(wanted: Oklch, ink: string): { under: string; deep: string; on: string } {
	const asChosen = toHex(wanted)
	// Under 1.3 it would not be seen on white paper at all.
	const isPale = contrastOf(asChosen, WHITE) < 1.3
	if (contrastOf(asChosen, WHITE) >= 3 || isPale) {
		const seen = isPale ? { ...wanted, lightness: 0.4 } : wanted
		const under = darkened(seen, WHITE)
		const { lightness } = toOklch(under)
		const step = lightness > 0.2 ? -0.07 : 0.1
		return { under, deep: toHex({ ...wanted, lightness: lightness + step }), on: WHITE }
	}
	const under = lightened(wanted, ink)
	return { under, deep: lightened({ ...wanted, lightness: wanted.lightness - 0.06 }, ink), on: ink }
}

function signalOf(wanted: Oklch, ink: string): Pick<Colours, 'signal' | 'on-signal'> {
	const { under, on } = surfaceOf(wanted, ink)
	return { signal: under, 'on-signal': on }
}

/** `colour`, darkened until it is read on `paper`. */
function darkened(colour: Oklch, paper: string): string {
	return stepped(colour, paper, -0.01)
}

/** `colour`, lightened until it is read on `paper`. */
function lightened(colour: Oklch, paper: string): string {
	return stepped(colour, paper, 0.01)
}

function stepped(colour: Oklch, paper: string, step: number): string {
	let { lightness } = colour
	let hex = toHex({ ...colour, lightness })
	while (contrastOf(hex, paper) < TEXT && lightness > 0 && lightness < 1) {
		lightness += step
		hex = toHex({ ...colour, lightness })
	}
	return hex
}
