/**
 * Compile the admin and the site's templates, as the first `npm start` would: for images and upgrades.
 *
 *   npm run compile
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { adminBuild, isOutdated, rendererBuild, runBuild } from './start/build.ts'

const ROOT = path.resolve(import.meta.dirname, '..')

// The compiler loads the CMS's settings, which make a secret where there is none.
process.env.BANTIN_DATA = await mkdtemp(path.join(tmpdir(), 'bantin-compile-'))
try {
	for (const build of [adminBuild, rendererBuild]) {
		const isNeeded = await isOutdated(ROOT, build)
		console.log(isNeeded ? build.title : `${build.title}: nothing changed`)
		if (isNeeded) await runBuild(ROOT, build, () => undefined)
	}
} finally {
	await rm(process.env.BANTIN_DATA, { recursive: true, force: true })
}
