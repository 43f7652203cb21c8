import { box, column } from './box.ts'
import { drawBoxes } from './drawBoxes.ts'

const FONT = 'Be Vietnam Pro latin, Be Vietnam Pro vietnamese'

/** What a banner of the demo calls for. */
export interface Call {
	line: string
	title: string
	/** From the left to the right. */
	colours: [string, string]
	mark: string
	/** Pixels. */
	width: number
	height: number
}

/** The call as SVG: a strip across the page, or a tall card beside the news. */
export function bannerStrip({ line, title, colours, mark, width, height }: Call): Promise<string> {
	const isStrip = width > height * 2
	const size = isStrip ? height * 0.2 : width * 0.115
	const words = column(
		{ gap: size * 0.25, width: isStrip ? width * 0.8 : width * 0.82 },
		box({ fontSize: size * 0.46, color: mark, fontWeight: 800 }, line.toUpperCase()),
		box({ fontSize: size, fontWeight: 800, lineHeight: 1.32 }, title),
	)
	const sun = box({
		...{ width: height * 0.9, height: height * 0.9, borderRadius: height },
		...{ position: 'absolute', right: -height * 0.2, top: isStrip ? height * 0.3 : height * 0.55 },
		...{ backgroundColor: mark, opacity: 0.24 },
	})
	const root = box(
		{
			...{ width: '100%', height: '100%', position: 'relative', overflow: 'hidden' },
			...{ alignItems: isStrip ? 'center' : 'flex-start', color: '#ffffff', fontFamily: FONT },
			padding: isStrip ? `0px ${height * 0.3}px` : `${width * 0.14}px ${width * 0.09}px`,
			backgroundImage: `linear-gradient(${isStrip ? 90 : 160}deg, ${colours[0]}, ${colours[1]})`,
		},
		sun,
		words,
	)
	return drawBoxes(root, width, height)
}
