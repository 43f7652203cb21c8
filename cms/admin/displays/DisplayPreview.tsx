'use client'

import { useEffect, useRef, useState } from 'react'
import type { Playlist } from '#shared/displays/playlist.ts'
import { paths } from '#shared/paths.ts'
import { clockOf } from './clockOf.ts'
import './hourLook.css'

/** Pixels of a display, along its long and its short side. */
const LONG = 1920
const SHORT = 1080

interface Props {
	playlist: Playlist
	/** The moment to look at; undefined while nobody looks. */
	at: number | undefined
	onLook: () => void
}

/** The display's own page, small: it plays the playlist that it is sent from the moment that was chosen. */
export function DisplayPreview({ playlist, at, onLook }: Props) {
	const frame = useRef<HTMLIFrameElement>(null)
	const room = useRef<HTMLDivElement>(null)
	const [width, setWidth] = useState(0)
	const isOpen = at !== undefined

	useEffect(() => {
		const { current } = room
		if (!current) return
		const observer = new ResizeObserver(() => setWidth(current.clientWidth))
		observer.observe(current)
		return () => observer.disconnect()
	}, [isOpen])

	useEffect(() => {
		if (at === undefined) return
		const send = () =>
			frame.current?.contentWindow?.postMessage({ playlist, at }, globalThis.location.origin)
		const hear = ({ source, origin }: MessageEvent) => {
			if (origin === globalThis.location.origin && source === frame.current?.contentWindow) send()
		}
		globalThis.addEventListener('message', hear)
		send()
		return () => globalThis.removeEventListener('message', hear)
	}, [playlist, at])

	if (!isOpen) {
		return (
			<button type="button" className="bantin-step" onClick={onLook}>
				Xem trên màn hình
			</button>
		)
	}
	const { name, slug, orientation } = playlist.display
	const isUpright = orientation === 'portrait'
	const size = isUpright ? { width: SHORT, height: LONG } : { width: LONG, height: SHORT }
	const scale = width / size.width
	return (
		<figure className="bantin-hour__preview">
			<figcaption>{`${name}, từ ${clockOf(at)}. Video không bật tiếng ở đây.`}</figcaption>
			<div ref={room} data-upright={isUpright || undefined} style={{ height: size.height * scale }}>
				<iframe
					ref={frame}
					title={`Xem trước màn hình ${name}`}
					src={`${paths.display(slug)}?xem-truoc`}
					style={{ ...size, transform: `scale(${scale})` }}
				/>
			</div>
		</figure>
	)
}
