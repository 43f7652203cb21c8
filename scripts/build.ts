/**
 * Build the complete static site into BANTIN_DATA/site, for any web server.
 *
 *   npm run build
 */
import path from 'node:path'
import { publishOnce } from '#site/publisher/publishOnce.ts'
import { adminBuild, isOutdated, rendererBuild, runBuild } from './start/build.ts'
import { checkWritable } from './start/checkMachine.ts'
import { fillIfEmpty } from './start/fillIfEmpty.ts'
import { planPrograms } from './start/plan.ts'
import { isRunning } from './start/runFile.ts'
import { StartError } from './start/startError.ts'
import { supervise } from './start/supervise.ts'
import { untilCmsAnswers } from './start/wait.ts'

const ROOT = path.resolve(import.meta.dirname, '..')

const plan = await planPrograms('production')
await checkWritable(plan.dataFolder)
if (await isRunning(plan.dataFolder)) {
	throw new StartError(`Bantin is running and keeps ${plan.dataFolder}/site current by itself.`)
}
for (const build of [adminBuild, rendererBuild]) {
	console.log(build.title)
	if (await isOutdated(ROOT, build)) await runBuild(ROOT, build, () => undefined)
}
console.log('Prepare the database')
await fillIfEmpty(plan, () => undefined)
const cms = supervise(plan.programs.cms, plan.logFolder, console.error)
try {
	await untilCmsAnswers(plan, cms)
	console.log('Publish the site')
	const { cmsUrl, editionToken, siteUrl, dataFolder: dataDir } = plan
	const settings = { cmsUrl, editionToken, siteUrl, dataDir, distDir: path.join(ROOT, 'site/dist') }
	const { pages, failed } = await publishOnce(settings, () => undefined)
	console.log(`${pages} pages in ${dataDir}/site${failed ? `, ${failed} failed` : ''}`)
	if (failed) process.exitCode = 1
} finally {
	await cms.stop()
}
