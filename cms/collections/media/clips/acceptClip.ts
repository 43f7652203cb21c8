import { rename, stat, unlink, writeFile } from 'node:fs/promises'
import type { FileBytes } from '#cms/collections/media/fileBytes.ts'
import { temporaryFile } from '#cms/collections/media/temporaryFile.ts'
import { brokenClip } from './brokenClip.ts'
import { drawPoster, type PosterFacts } from './drawPoster.ts'
import { isWholeWebm } from './isWholeWebm.ts'
import { layMp4 } from './layMp4.ts'
import { probeClip, type ClipFacts } from './probeClip.ts'

/** A clip that browsers play, in a temporary file. */
export interface AcceptedClip extends ClipFacts {
	file: string
	/** Bytes. */
	size: number
	/** The frame that was drawn, in a temporary file of the name that was asked for. */
	poster: PosterFacts | null
}

/**
 * Check a clip for real, and lay it so that it plays while it loads.
 *
 * However large, it is never held in memory. What is refused leaves no file behind.
 */
export async function acceptClip(
	{ data, tempFilePath }: FileBytes,
	mimeType: string,
	posterName: string,
): Promise<AcceptedClip> {
	const file = tempFilePath ?? (await temporaryFile(`${posterName}.clip`))
	try {
		if (!tempFilePath) await writeFile(file, data, { flag: 'wx', mode: 0o600 })
		if (mimeType === 'video/mp4') await layInPlace(file)
		else if (!(await isWholeWebm(file))) throw brokenClip()
		const facts = await probeClip(file)
		const poster = await drawPoster(file, mimeType, facts, await temporaryFile(posterName))
		return { ...facts, file, size: (await stat(file)).size, poster }
	} catch (error) {
		await unlink(file).catch(() => undefined)
		throw error
	}
}

async function layInPlace(file: string) {
	const rewritten = `${file}.laid`
	try {
		if (await layMp4(file, rewritten)) await rename(rewritten, file)
	} catch (error) {
		await unlink(rewritten).catch(() => undefined)
		throw error
	}
}
