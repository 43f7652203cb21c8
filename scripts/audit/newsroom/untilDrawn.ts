import { access, glob, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { paths } from '#shared/paths.ts'

const ASK_AGAIN_MS = 200

/** Resolves once the pictures for shared links that pages in `site` name are there: they are drawn after the pages. */
export async function untilDrawn(site: string, giveUp: number): Promise<void> {
	const folder = path.dirname(paths.shareImage('x'))
	const pattern = new RegExp(`"[^"]*(${folder}/[^"]+)"`, 'g')
	const wanted = new Set<string>()
	for await (const page of glob('**/*.html', { cwd: site })) {
		const html = await readFile(path.join(site, page), 'utf8')
		for (const [, image] of html.matchAll(pattern)) if (image) wanted.add(image)
	}
	for (const image of wanted) {
		while (!(await isThere(path.join(site, image)))) {
			if (Date.now() > giveUp) throw new Error(`${image} was not drawn in time`)
			await pause(ASK_AGAIN_MS)
		}
	}
}

function isThere(file: string): Promise<boolean> {
	return access(file).then(
		() => true,
		() => false,
	)
}
