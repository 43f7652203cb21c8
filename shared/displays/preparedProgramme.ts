import { commonSpans } from './commonSpans.ts'
import { liveSpans } from './liveSpans.ts'
import { toLoop, type Turn } from './loop.ts'
import { mergedSpans } from './mergedSpans.ts'
import type { PlaylistProgramme } from './playlist.ts'
import type { Span } from './span.ts'

/** A programme with its times reckoned. */
export interface PreparedProgramme {
	programme: PlaylistProgramme
	loop: Turn[]
	/** When its own times and those of at least one of its slides let it play. */
	spans: Span[]
}

/** A programme with all times that touch `range`. */
export function toPreparedProgramme(programme: PlaylistProgramme, range: Span): PreparedProgramme {
	const loop = toLoop(programme, range)
	const anySlide = mergedSpans(loop.flatMap(({ spans }) => spans))
	return { programme, loop, spans: commonSpans(liveSpans(programme.schedule, range), anySlide) }
}
