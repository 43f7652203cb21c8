import type { Drawn } from './drawn.ts'

/** A box with this style around a text or other boxes. */
export function box(style: Record<string, string | number>, children: string | Drawn[]): Drawn {
	return { type: 'div', props: { style: { display: 'flex', ...style }, children } }
}
