import type { Slide } from './playlist.ts'
import type { Span } from './span.ts'

/** What is on from one moment up to another. */
export interface Slot extends Span {
	/** What plays; undefined where nothing is left to play and the display shows whose it is. */
	slide: Slide | undefined
	/** The id of the programme it belongs to. */
	programme: string | undefined
}
