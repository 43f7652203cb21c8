import { fork, type ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import type { PublishedIdentity } from '#shared/identity/identity.ts'
import type { ShareWords } from '#site/drawings/toShareImage.ts'

/** What is to be drawn. */
export interface DrawingOrder {
	words: ShareWords
	identity: Pick<PublishedIdentity, 'name' | 'colour' | 'accent'>
}

/** The picture as PNG, or why there is none. */
export type DrawingAnswer = { picture: Uint8Array } | { message: string }

/**
 * Draws share images in a process that gives way to every other, and ends when nothing is left to draw.
 *
 * Drawing is all computing and takes a hundred megabytes: here neither is felt by who publishes.
 */
export class Draughtsman {
	#child: ChildProcess | undefined

	/** Draw one picture; one at a time. */
	async draw(order: DrawingOrder): Promise<Uint8Array> {
		const child = (this.#child ??= this.#start())
		const answer = await new Promise<DrawingAnswer>((resolve) => {
			const end = () => resolve({ message: 'The process that draws has ended' })
			child.once('exit', end)
			child.once('message', (given: DrawingAnswer) => {
				child.off('exit', end)
				resolve(given)
			})
			child.send(order, (error) => error && end())
		})
		if ('message' in answer) throw new Error(`A share image could not be drawn: ${answer.message}`)
		return answer.picture
	}

	/** End the process; the next picture starts it again. */
	rest(): void {
		this.#child?.kill()
		this.#child = undefined
	}

	#start(): ChildProcess {
		const script = path.join(import.meta.dirname, 'drawingProcess.ts')
		// Without the publisher's own flags: what lets it end with its supervisor would end this one when it waits.
		const child = fork(script, { serialization: 'advanced', execArgv: [] })
		child.once('exit', () => {
			if (this.#child === child) this.#child = undefined
		})
		child.on('error', () => undefined)
		try {
			if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
		} catch {
			// Not allowed everywhere; it draws all the same.
		}
		return child
	}
}
