/**
 * Compile the admin and the site's templates, as the first `npm start` would: for images and upgrades.
 *
 *   npm run compile
 */
import path from 'node:path'
import { adminBuild, isOutdated, rendererBuild, runBuild } from './start/build.ts'

const ROOT = path.resolve(import.meta.dirname, '..')

for (const build of [adminBuild, rendererBuild]) {
	const isNeeded = await isOutdated(ROOT, build)
	console.log(isNeeded ? build.title : `${build.title}: nothing changed`)
	if (isNeeded) await runBuild(ROOT, build, () => undefined)
}
