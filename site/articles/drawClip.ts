import type { Element } from 'hast'
import { h } from 'hastscript'
import type { PublishedMedia } from '#shared/media/media.ts'
import { paths } from '#shared/paths.ts'
import { toSizeText } from '#site/media/toSizeText.ts'

/**
 * A clip in a text: the browser's own player, which loads nothing until it is asked to play.
 *
 * Beside it waits what a reader is told when it cannot be played; `brokenClips.island.ts` shows it.
 */
export function drawClip({ original, poster, caption }: PublishedMedia): Element[] {
	const { name, mimeType, width, height, size } = original
	const src = paths.media(name)
	const download = h('a', { href: src, download: true }, `Tải clip về máy (${toSizeText(size)})`)
	return [
		h(
			'video',
			{
				controls: true,
				preload: 'none',
				playsInline: true,
				width,
				height,
				poster: poster ? paths.media(poster.name) : null,
				ariaLabel: caption ? `Clip: ${caption}` : 'Clip',
			},
			[h('source', { src, type: mimeType }), download],
		),
		h('p', { className: ['clip-broken'], role: 'alert', hidden: true }, [
			'Không phát được clip này trên máy của bạn. ',
			structuredClone(download),
			' để xem, hoặc báo cho ban biên tập.',
		]),
	]
}
