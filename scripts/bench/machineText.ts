import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'

const packageSchema = z.object({ version: z.string() })
const ROOT = path.resolve(import.meta.dirname, '../..')

/** What the figures were measured on: the machine, its load, and versions. */
export async function machineText(): Promise<string> {
	const [cpu] = os.cpus()
	const versions = await Promise.all(
		['astro', 'pagefind', 'payload', 'next'].map(async (name) => {
			const file = path.join(ROOT, 'node_modules', name, 'package.json')
			const { version } = packageSchema.parse(JSON.parse(await readFile(file, 'utf8')))
			return `${name} ${version}`
		}),
	)
	const memory = Math.round(os.totalmem() / 2 ** 30)
	const load = os.loadavg()[0]?.toFixed(1)
	return [
		`${os.cpus().length} × ${cpu?.model.trim()}, ${memory} GiB, ${os.type()} ${os.release()}`,
		`Node ${process.versions.node}, ${versions.join(', ')}`,
		`load before the run: ${load}`,
	].join('\n')
}
