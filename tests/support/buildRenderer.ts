import path from 'node:path'
import { isOutdated, rendererBuild, runBuild } from '#scripts/start/build.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Vitest's global set-up: the compiled renderer is current before the first page is rendered. */
export async function setup(): Promise<void> {
	if (await isOutdated(ROOT, rendererBuild)) await runBuild(ROOT, rendererBuild, () => undefined)
}
