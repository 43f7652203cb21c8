import type { Playlist } from '#shared/displays/playlist.ts'
import { playerPaths } from '#shared/displays/playerPaths.ts'
import { afterLease } from '#site/displays/offline/lease.ts'
import { Shelf } from '#site/displays/offline/shelf.ts'
import { tokenOf } from '#site/displays/reporting/displayToken.ts'
import { Reporter } from '#site/displays/reporting/reporter.ts'
import { Surround } from '#site/displays/surround/surround.ts'
import { Conductor } from './conductor.ts'
import { followPlaylist } from './followPlaylist.ts'
import { startHeartbeat } from './heartbeat.ts'
import { keepAwake } from './keepAwake.ts'
import { NoticePlays } from './noticePlays.ts'
import { releaseName } from './releaseName.ts'
import { ServerClock } from './serverClock.ts'
import { watchRelease } from './watchRelease.ts'

/** Milliseconds. A device's clock that moves by more against the server's has been set. */
const JUMP_MS = 1_000

/** Milliseconds before files that could not be had are asked for again. */
const RETRY_MS = 15_000

/** Play what `playlist.json` says, for ever: what is kept at once, what the server says as soon as it is whole. */
export async function runDisplay(root: HTMLElement, slug: string): Promise<void> {
	const shelf = await Shelf.open(slug)
	const clock = new ServerClock(shelf.now())
	const now = () => clock.now()
	const reporter = new Reporter(slug, tokenOf(slug))
	const surround = new Surround(root)
	const conductor = new Conductor(surround.stage, now, {
		play: (play) => reporter.play(play),
		problem: (text) => reporter.problem(text),
		playing: (playing) => reporter.state({ playing }),
	})
	const notices = new NoticePlays()
	/** What plays, and what is to play once all of it is here. */
	let current: Playlist | undefined
	let newest: Playlist | undefined
	let shown: Playlist | undefined
	let isGone = false
	let triedAt = -Infinity
	let ahead = Date.now() - now()

	shelf.onChange = show
	shelf.onShift = (milliseconds) => reporter.shift(milliseconds)
	shelf.onProblem = (text) => reporter.problem(text)
	shelf.onRelease = renew
	surround.onNotice = (id, at) => reporter.receipt(id, at)

	reporter.state({ player: releaseName() })
	const kept = await shelf.load()
	if (kept) play(kept)
	reporter.start()
	keepAwake()
	if (!navigator.serviceWorker?.controller) watchRelease(renew)

	const following = followPlaylist(
		{ url: playerPaths.playlist(slug), slug },
		{
			heard: (sample) => {
				if (sample && clock.hear(sample)) {
					ahead = Date.now() - now()
					conductor.reckon()
				}
				root.dataset.offset = String(Math.round(-ahead))
				void shelf.touch(now())
				if (newest !== current && performance.now() - triedAt > RETRY_MS) void bring()
			},
			playlist: (playlist) => {
				isGone = false
				if (playlist.version === newest?.version) return
				newest = playlist
				void bring()
			},
			gone: () => {
				if (!current || isGone) return
				isGone = true
				newest = undefined
				play(afterLease(current))
				void shelf.clear()
			},
			problem: (text) => reporter.problem(text),
		},
	)
	addEventListener('online', () => following.again())
	startHeartbeat(now, beat)

	/** Have all files of the newest playlist fetched, and then play it. */
	async function bring(): Promise<void> {
		const playlist = newest
		if (!playlist) return
		// Of a first playlist, what is there already is on while the rest comes.
		if (!current) play(playlist)
		triedAt = performance.now()
		const result = await shelf.keep(playlist)
		if (result === 'whole' && playlist === newest) play(playlist)
	}

	function play(playlist: Playlist): void {
		current = playlist
		root.dataset.version = playlist.version
		reporter.state({ version: playlist.version })
		show()
	}

	/** Let what may be on now be on; nothing happens while that is the same. */
	function show(): void {
		if (!current) return
		const may = shelf.shown(current)
		if (may === shown) return
		shown = may
		surround.show(may)
		const fileUrl = shelf.fileUrl.bind(shelf)
		conductor.take(may, { sound: may.display.sound, fileUrl })
	}

	function beat(time: number): void {
		noticeJump(time)
		show()
		surround.tick(new Date(time))
		const { urgent, quiet } = root.dataset
		const play = notices.see(urgent, performance.now(), time)
		if (play) reporter.play(play)
		conductor.cover(urgent !== undefined)
		conductor.hush(urgent !== undefined || quiet !== undefined)
		conductor.watch()
	}

	/** Somebody has set the device's clock: the server says what it was worth. */
	function noticeJump(time: number): void {
		const isSet = Math.abs(Date.now() - time - ahead) > JUMP_MS
		if (isSet && !clock.isHeard) {
			clock.guess(shelf.now())
			conductor.reckon()
		}
		ahead = Date.now() - now()
		reporter.state({ clockAhead: Math.round(ahead) })
		if (isSet) following.again()
	}

	function renew(): void {
		conductor.leaveWith(() => location.reload())
	}
}
