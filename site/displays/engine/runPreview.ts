import type { Playlist } from '#shared/displays/playlist.ts'
import { Surround } from '#site/displays/surround/surround.ts'
import { Conductor } from './conductor.ts'
import { startHeartbeat } from './heartbeat.ts'
import { isPlaylist } from './isPlaylist.ts'

/** What an editor's window sends: a playlist, and the moment at which to look at it, now if there is none. */
export interface PreviewMessage {
	playlist: Playlist
	at?: number
}

/**
 * Play what the window around this one sends, without a sound, a report or a trace on the device.
 *
 * It says `{ preview: 'ready' }` to that window once it listens.
 */
export function runPreview(root: HTMLElement): void {
	let offset = 0
	const now = () => Date.now() + offset
	const nothing = () => undefined
	const surround = new Surround(root)
	const conductor = new Conductor(surround.stage, now, {
		play: nothing,
		problem: nothing,
		playing: nothing,
	})
	addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
		if (origin !== location.origin || !isPreview(data)) return
		offset = data.at === undefined ? 0 : data.at - Date.now()
		root.dataset.version = data.playlist.version
		surround.show(data.playlist)
		conductor.take(data.playlist, { sound: false, fileUrl: ({ url }) => url })
	})
	startHeartbeat(now, (time) => {
		surround.tick(new Date(time))
		conductor.watch()
	})
	if (parent !== window) parent.postMessage({ preview: 'ready' }, location.origin)
}

function isPreview(message: unknown): message is PreviewMessage {
	if (typeof message !== 'object' || !message || !('playlist' in message)) return false
	const hasMoment = !('at' in message) || Number.isFinite(message.at)
	return hasMoment && isPlaylist(message.playlist)
}
