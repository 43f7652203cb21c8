import { POLL_MS, TIME_HEADER } from '#shared/displays/reportRules.ts'
import type { Playlist } from '#shared/displays/playlist.ts'
import { isPlaylist } from './isPlaylist.ts'
import type { ClockSample } from './serverClock.ts'

/** Milliseconds between the first questions, which set the clock. */
const FIRST_MS = 150
const FIRST_QUESTIONS = 4

/** Milliseconds that a question may take. */
const PATIENCE_MS = 10_000

/** Milliseconds added after each failure, and the most of them: a display is back within seconds of its server. */
const BACK_OFF_MS = 500
const MOST_BACK_OFF_MS = 4_000

/** A display that one answer says is gone may only have met a server that is being set up. */
const ANSWERS_UNTIL_GONE = 2

/** What a display learns from its server. */
export interface PlaylistEars {
	/** An answer of use; with the server's time, unless something on the way has taken it off. */
	heard(sample: ClockSample | undefined): void
	/** A playlist, of which nobody knows yet whether it is another. */
	playlist(playlist: Playlist): void
	/** The server says that there is no such display. */
	gone(): void
	/** No answer, or none that is of use, in words. */
	problem(text: string): void
}

/** Follows a display's playlist. */
export interface Following {
	/** Ask now, as at the beginning: the clock may have been set, or the network be back. */
	again(): void
	stop(): void
}

/**
 * Ask for the playlist for ever, every few seconds from a moment of the display's own.
 *
 * It brings its own `If-None-Match` and forbids the browser to store anything: so it sees what the
 * server really answers, and most answers are empty.
 */
export function followPlaylist(
	{ url, slug }: { url: string; slug: string },
	ears: PlaylistEars,
): Following {
	let etag: string | undefined
	let failures = 0
	let absences = 0
	let questions = 0
	let timer: ReturnType<typeof setTimeout> | undefined
	let question = new AbortController()
	void next()

	async function next(): Promise<void> {
		clearTimeout(timer)
		question = new AbortController()
		const { signal } = question
		try {
			await ask(AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]))
			failures = 0
		} catch (error) {
			if (signal.aborted) return
			failures++
			ears.problem(error instanceof Error ? error.message : String(error))
		}
		if (!signal.aborted) timer = setTimeout(() => void next(), pause())
	}

	async function ask(signal: AbortSignal): Promise<void> {
		const sentAt = performance.now()
		const headers = { ...(etag && { 'if-none-match': etag }) }
		const response = await fetch(url, { signal, headers, cache: 'no-store' })
		const answeredAt = performance.now()
		const serverTime = Number(response.headers.get(TIME_HEADER) ?? NaN)
		const isServer = Number.isFinite(serverTime) && serverTime > 0
		const text = await response.text()
		// A gate in the network that asks people to log in answers for everybody, and knows no time.
		if (response.status === 404 && isServer) absences++
		else absences = 0
		if (absences >= ANSWERS_UNTIL_GONE) {
			etag = undefined
			ears.heard({ sentAt, answeredAt, serverTime })
			return ears.gone()
		}
		if (response.status !== 304 && response.status !== 200) {
			throw new Error(`The playlist was answered with ${response.status}`)
		}
		const playlist = response.status === 200 ? toPlaylist(text) : undefined
		ears.heard(isServer ? { sentAt, answeredAt, serverTime } : undefined)
		if (!playlist) return
		etag = response.headers.get('etag') ?? undefined
		ears.playlist(playlist)
	}

	function toPlaylist(text: string): Playlist {
		const playlist: unknown = JSON.parse(text)
		if (!isPlaylist(playlist)) throw new Error('What was answered is no playlist')
		if (playlist.display.slug !== slug) throw new Error('The playlist is that of another display')
		return playlist
	}

	function pause(): number {
		questions++
		if (questions < FIRST_QUESTIONS && !failures) return FIRST_MS
		// From here on displays that were switched on together ask at different moments.
		if (questions === FIRST_QUESTIONS) return Math.random() * POLL_MS
		return POLL_MS + Math.min(failures * BACK_OFF_MS, MOST_BACK_OFF_MS)
	}

	return {
		again: () => {
			question.abort()
			questions = 0
			void next()
		},
		stop: () => {
			question.abort()
			clearTimeout(timer)
		},
	}
}
