import { box, column, type Box } from './box.ts'
import { drawBoxes } from './drawBoxes.ts'

/** Pixels: twice the width of a large phone. */
const WIDTH = 1080

const FONT = 'Be Vietnam Pro latin, Be Vietnam Pro vietnamese'

/** Colours of a sheet: of its head, of its figures, of the paper under them. */
export interface Inks {
	deep: string
	bright: string
	paper: string
}

/** One part of an infographic, from top to bottom. */
export type Part =
	| { kind: 'figures'; title: string; figures: { value: string; label: string }[] }
	| { kind: 'bars'; title: string; bars: { label: string; value: number; text: string }[] }
	| { kind: 'steps'; title: string; steps: { title: string; text: string }[] }

/** What an infographic of the demo says. */
export interface Sheet {
	kicker: string
	title: string
	lead: string
	parts: Part[]
	/** Where the figures come from. */
	source: string
	inks: Inks
}

/** The sheet as SVG, as tall as what it says. */
export function infographicSheet(sheet: Sheet): Promise<string> {
	const { inks, parts, source } = sheet
	const body = column(
		{ padding: '56px 64px 64px', gap: 64 },
		...parts.map((part) => toBox(part, inks)),
		box({ fontSize: 24, color: '#5b6577', lineHeight: 1.5 }, source),
	)
	const root = column(
		{ width: '100%', backgroundColor: inks.paper, fontFamily: FONT, color: '#14213a' },
		headOf(sheet),
		body,
	)
	return drawBoxes(root, WIDTH)
}

function headOf({ kicker, title, lead, inks }: Sheet): Box {
	return column(
		{ backgroundColor: inks.deep, color: '#ffffff', padding: '72px 64px 64px', gap: 24 },
		box({ color: inks.bright, fontSize: 30, fontWeight: 800 }, kicker.toUpperCase()),
		box({ fontSize: 76, fontWeight: 800, lineHeight: 1.3 }, title),
		box({ fontSize: 34, lineHeight: 1.5, color: '#e6edf7' }, lead),
	)
}

function toBox(part: Part, inks: Inks): Box {
	const title = box(
		{ fontSize: 42, fontWeight: 800, color: inks.deep, lineHeight: 1.35 },
		part.title,
	)
	switch (part.kind) {
		case 'figures':
			return column({ gap: 32 }, title, figuresOf(part.figures, inks))
		case 'bars':
			return column({ gap: 28 }, title, ...barsOf(part.bars, inks))
		case 'steps':
			return column({ gap: 32 }, title, ...part.steps.map((step, at) => stepOf(step, at, inks)))
	}
}

function figuresOf(figures: { value: string; label: string }[], inks: Inks): Box {
	const tiles = figures.map(({ value, label }) =>
		column(
			{ width: 384, backgroundColor: '#ffffff', borderRadius: 20, padding: 36, gap: 8 },
			box({ fontSize: 88, fontWeight: 800, color: inks.deep, lineHeight: 1.25 }, value),
			box({ fontSize: 30, lineHeight: 1.45, color: '#3a4660' }, label),
		),
	)
	return box({ flexWrap: 'wrap', gap: 32, width: 952 }, ...tiles)
}

function barsOf(bars: { label: string; value: number; text: string }[], inks: Inks): Box[] {
	const most = Math.max(...bars.map(({ value }) => value))
	return bars.map(({ label, value, text }) =>
		column(
			{ gap: 10 },
			box(
				{ justifyContent: 'space-between', fontSize: 30, lineHeight: 1.45 },
				box({}, label),
				box({ fontWeight: 800 }, text),
			),
			box(
				{ width: 952, height: 34, backgroundColor: '#dfe6ee', borderRadius: 17 },
				box({
					...{ width: Math.max(34, (952 * value) / most), height: 34, borderRadius: 17 },
					backgroundColor: value === most ? inks.deep : inks.bright,
				}),
			),
		),
	)
}

function stepOf({ title, text }: { title: string; text: string }, at: number, inks: Inks): Box {
	const number = box(
		{
			...{ width: 92, height: 92, borderRadius: 46, flexShrink: 0 },
			...{ alignItems: 'center', justifyContent: 'center' },
			...{ backgroundColor: inks.deep, color: '#ffffff', fontSize: 46, fontWeight: 800 },
		},
		String(at + 1),
	)
	const words = column(
		{ gap: 8, width: 820 },
		box({ fontSize: 36, fontWeight: 800, lineHeight: 1.4 }, title),
		box({ fontSize: 30, lineHeight: 1.5, color: '#3a4660' }, text),
	)
	return box({ gap: 32, alignItems: 'flex-start' }, number, words)
}
