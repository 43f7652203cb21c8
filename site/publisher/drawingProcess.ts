/** Draws share images in a process of its own, one after another; `draughtsman.ts` starts and ends it. */
import { drawPng } from '#site/drawings/drawPng.ts'
import { SHARE_IMAGE, toShareImage } from '#site/drawings/toShareImage.ts'
import type { DrawingAnswer, DrawingOrder } from './draughtsman.ts'

// Whoever started it is gone: what is left to do, the next publisher does.
process.once('disconnect', () => process.exit(0))

// It waits for the next picture, whatever was loaded before it thinks of the channel.
process.channel?.ref()

// Nobody else has a channel to this process.
process.on('message', ({ words, identity }: DrawingOrder) => {
	const { width, height } = SHARE_IMAGE
	drawPng(toShareImage(words, identity), width, height).then(
		(picture) => answer({ picture }),
		(error: unknown) => answer({ message: String(error) }),
	)
})

function answer(given: DrawingAnswer): void {
	process.send?.(given)
}
