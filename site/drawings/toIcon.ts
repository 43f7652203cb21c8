import type { PublishedIdentity } from '#shared/identity/identity.ts'
import { box } from './box.ts'
import type { Drawn } from './drawn.ts'

/** The site's icon: its logo on white, or the first letter of its name on its colour; the corners are cut by who shows it. */
export function toIcon(
	{ shortName, colour }: Pick<PublishedIdentity, 'shortName' | 'colour'>,
	size: number,
	logo: string | undefined,
): Drawn {
	const middle = { alignItems: 'center', justifyContent: 'center' }
	if (logo) {
		// Within the circle that a phone may cut out.
		const edge = Math.round(size * 0.7)
		const picture: Drawn = {
			type: 'img',
			props: { src: logo, width: edge, height: edge, style: { objectFit: 'contain' } },
		}
		return box({ ...middle, background: '#ffffff' }, [picture])
	}
	const letter = shortName.trim().charAt(0).toLocaleUpperCase('vi')
	const text = { fontSize: Math.round(size * 0.56), fontWeight: 700, color: '#ffffff' }
	return box({ ...middle, background: colour }, [box(text, letter)])
}
