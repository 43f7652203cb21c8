import type { PublishedIdentity } from '#shared/identity/identity.ts'
import { box } from './box.ts'
import type { Drawn } from './drawn.ts'

/** Pixels, as every network that shows shared links wants them. */
export const SHARE_IMAGE = { width: 1_200, height: 630 } as const

/** The words on the picture that stands for an article. */
export interface ShareWords {
	headline: string
	/** May be empty, as may the unit. */
	section: string
	unit: string
}

/** The picture that stands for a shared article without a cover of its own. */
export function toShareImage(
	{ headline, section, unit }: ShareWords,
	{ name, colour, accent }: Pick<PublishedIdentity, 'name' | 'colour' | 'accent'>,
): Drawn {
	const head = { fontSize: 32, fontWeight: 700, color: accent }
	const title = {
		display: 'block',
		fontSize: headline.length > 90 ? 54 : 66,
		fontWeight: 700,
		// Stacked accents (Ế, Ữ) need this much to stay whole.
		lineHeight: 1.32,
		color: '#19222f',
		lineClamp: 4,
	}
	const foot = { justifyContent: 'space-between', fontSize: 30, color: '#505c6b' }
	const inside = { flexGrow: 1, padding: '52px 64px 48px', justifyContent: 'space-between' }
	return box({ flexDirection: 'column', background: '#ffffff' }, [
		box({ height: 24, background: colour }, []),
		box({ flexDirection: 'column', ...inside }, [
			box(head, section.toLocaleUpperCase('vi')),
			box(title, headline),
			box(foot, [box({}, unit), box({ fontWeight: 700, color: colour }, name)]),
		]),
	])
}
