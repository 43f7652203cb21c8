import type { Slot } from '#shared/displays/hourAt.ts'
import type { Playlist } from '#shared/displays/playlist.ts'
import type { Play } from '#shared/displays/report.ts'
import { isSameSlide } from './isSameSlide.ts'
import { keepInStep } from './keepInStep.ts'
import type { Drawing } from './layer.ts'
import { makeWay } from './makeWay.ts'
import { nextTurn, type Turn } from './nextTurn.ts'
import { Stage } from './stage.ts'
import { StallWatch } from './stallWatch.ts'
import { standIn } from './standIn.ts'
import { toPlay } from './toPlay.ts'
import { Wake } from './wake.ts'

/** Milliseconds before its turn at which a slide is drawn. */
const PREPARE_MS = 4_000

/** Milliseconds. A slide that is still not ready so long after its turn counts as broken. */
const LATE_MS = 4_000

/** Milliseconds. Half a frame: what comes on in this one is nearer to its moment than in the next. */
const HALF_FRAME_MS = 8

/** Milliseconds that what was withdrawn stays while nothing is ready to follow. */
const GONE_MS = 1_000

/** Who is told what happens on a display. */
export interface Audience {
	play(play: Play): void
	problem(text: string): void
	/** The slide that is on now; null for none. */
	playing(slide: string | null): void
}

/** What is on, since when by the steady clock, and whether it may not be seen any more. */
interface Shown {
	slot: Slot
	since: number
	isGone: boolean
}

/** What is drawn for a turn: its slide, or the last of those that were tried in its place. */
interface Coming {
	turn: Turn
	slot: Slot
	state: 'drawing' | 'ready' | 'failed'
	/** Drawn anew, nobody could see a difference. */
	isOn: boolean
	tried: number
	drawnAt: number
}

/**
 * Brings each slide on at its moment.
 *
 * `step` may be called at any time and as often as one likes: it looks at what is on, what should be and
 * what is drawn, and does the next thing that is due. So a missed timer costs a moment and nothing else.
 */
export class Conductor {
	readonly #stage: Stage
	readonly #now: () => number
	readonly #audience: Audience
	readonly #wake = new Wake(() => this.step())
	readonly #stalls = new StallWatch()
	#drawing: Drawing = { sound: false, fileUrl: ({ url }) => url }
	#playlist: Playlist | undefined
	#on: Shown | undefined
	#turn: Turn | undefined
	#coming: Coming | undefined
	#isCovered = false
	#isHushed = false
	#leave: (() => void) | undefined

	/** `now` is the server's time. */
	constructor(root: HTMLElement, now: () => number, audience: Audience) {
		this.#stage = new Stage(root)
		this.#now = now
		this.#audience = audience
	}

	/** From now on `playlist` decides what is on. */
	take(playlist: Playlist, drawing: Drawing): void {
		this.#playlist = playlist
		this.#drawing = drawing
		this.#turn = undefined
		if (this.#on) this.#on = { ...this.#on, ...makeWay(this.#on.slot, playlist, this.#now()) }
		this.step()
	}

	/** The clock was set: what is on may not be what should be. */
	reckon(): void {
		if (this.#playlist) this.take(this.#playlist, this.#drawing)
	}

	/** Whether nothing may be heard now. */
	hush(isHushed: boolean): void {
		this.#isHushed = isHushed
	}

	/** Whether something lies over all that plays: what nobody sees is no play. */
	cover(isCovered: boolean): void {
		if (isCovered === this.#isCovered) return
		this.#endPlay()
		this.#isCovered = isCovered
	}

	/** At the next change of slides, do this instead. */
	leaveWith(leave: () => void): void {
		this.#leave = leave
	}

	/** Look after the film that is on, and whether something is due; called now and then. */
	watch(): void {
		const { film, progress } = this.#stage
		if (this.#on && film && progress !== undefined) {
			film.muted = this.#isHushed || !this.#drawing.sound
			const isStalled = !film.ended && this.#stalls.isStalled(progress, performance.now())
			if (isStalled) this.#replace(this.#on)
			else keepInStep(film, this.#now() - this.#on.slot.start)
		}
		this.step()
	}

	/** Do what is due, and come back when something else is. */
	step(): void {
		const on = this.#on
		const playlist = this.#playlist
		if (!playlist) return
		const now = this.#now()
		if (!this.#turn || now >= this.#turn.slot.end) this.#turn = nextTurn(playlist, on?.slot, now)
		const turn = this.#turn
		if (now < turn.at - PREPARE_MS) return this.#wake.in(turn.at - PREPARE_MS - now)
		const coming = this.#coming?.turn === turn ? this.#coming : this.#draw(turn, turn.slot, 0)
		if (coming.state === 'ready' && now < turn.at - HALF_FRAME_MS) this.#wake.in(turn.at - now)
		else if (coming.state === 'ready') this.#bringOn(coming)
		else if (coming.state === 'failed') this.#drawStandIn(turn, coming.tried)
		else if (now > Math.max(turn.at, coming.drawnAt) + LATE_MS) this.#fail(coming, 'not in time')
		else if (on?.isGone && now > on.slot.end + GONE_MS) this.#empty()
	}

	#draw(turn: Turn, slot: Slot, tried: number): Coming {
		const isOn = isStill(slot) && isSameSlide(this.#on?.slot.slide, slot.slide)
		const state = isOn ? 'ready' : 'drawing'
		const coming: Coming = { turn, slot, state, isOn, tried, drawnAt: this.#now() }
		this.#coming = coming
		if (isOn) return coming
		this.#stage.draw(slot, this.#drawing).then(
			() => this.#settle(coming, 'ready'),
			(error: unknown) => this.#fail(coming, String(error)),
		)
		return coming
	}

	#drawStandIn(turn: Turn, tried: number): void {
		if (!this.#playlist) return
		const failed = { ...turn.slot, start: Math.max(turn.at, this.#now()) }
		this.#draw(turn, standIn(this.#playlist, failed, tried), tried + 1)
		this.step()
	}

	#settle(coming: Coming, state: Coming['state']): void {
		if (this.#coming !== coming || coming.state !== 'drawing') return
		coming.state = state
		this.step()
	}

	#fail(coming: Coming, reason: string): void {
		if (this.#coming !== coming || coming.state !== 'drawing') return
		this.#audience.problem(`${nameOf(coming.slot)}: ${reason}`)
		this.#settle(coming, 'failed')
	}

	/** What is on has broken: for the rest of its time something else is. */
	#replace({ slot, isGone, since }: Shown): void {
		this.#audience.problem(`${nameOf(slot)}: stands still`)
		const at = this.#now()
		this.#on = { slot: { ...slot, end: at }, isGone, since }
		this.#turn = { slot, at }
		this.#drawStandIn(this.#turn, 0)
	}

	#bringOn({ slot, isOn }: Coming): void {
		const now = this.#now()
		this.#endPlay()
		if (isOn && slot.slide) this.#stage.keepOn(slot.slide.id, now)
		else this.#stage.bringOn(slot, now)
		this.#on = { slot, since: performance.now(), isGone: false }
		this.#stalls.begin(this.#on.since)
		this.#turn = undefined
		this.#coming = undefined
		this.#audience.playing(slot.slide?.id ?? null)
		const leave = this.#leave
		this.#leave = undefined
		if (leave) leave()
		else this.step()
	}

	#empty(): void {
		this.#endPlay()
		this.#stage.empty()
		this.#on = undefined
		this.#audience.playing(null)
	}

	/** Tell what was on, from here on it counts anew. */
	#endPlay(): void {
		if (!this.#on) return
		const { slot, since } = this.#on
		const steady = performance.now()
		const play = this.#isCovered ? undefined : toPlay(slot, steady - since, this.#now())
		if (play) this.#audience.play(play)
		this.#on.since = steady
	}
}

function isStill({ slide }: Slot): boolean {
	return slide !== undefined && slide.kind !== 'clip' && slide.kind !== 'tall'
}

function nameOf({ slide }: Slot): string {
	return slide ? `“${slide.name}” (${slide.id})` : 'Nothing'
}
