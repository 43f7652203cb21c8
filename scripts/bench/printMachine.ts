import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'

const packageSchema = z.object({ version: z.string() })
const ROOT = path.resolve(import.meta.dirname, '../..')

/** Print what the figures below were measured on. */
export async function printMachine(): Promise<void> {
	const [cpu] = os.cpus()
	const versions = await Promise.all(
		['astro', 'pagefind', 'payload', 'next'].map(async (name) => {
			const file = path.join(ROOT, 'node_modules', name, 'package.json')
			const { version } = packageSchema.parse(JSON.parse(await readFile(file, 'utf8')))
			return `${name} ${version}`
		}),
	)
	const memory = Math.round(os.totalmem() / 2 ** 30)
	console.log(
		`${os.cpus().length} × ${cpu?.model.trim()}, ${memory} GiB, ${os.type()} ${os.release()}`,
	)
	console.log(`Node ${process.versions.node}, ${versions.join(', ')}`)
	console.log(`load before the run: ${os.loadavg()[0]?.toFixed(1)}`)
}
