import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { z } from 'zod'
import { WAKE_PATH, type EntryKey } from '#shared/editions/edition.ts'
import { paths } from '#shared/paths.ts'

const SITE = path.resolve(import.meta.dirname, '../../site')

const healthSchema = z.object({
	ok: z.boolean(),
	edition: z.object({ entries: z.number(), lag: z.number() }),
	search: z.object({ waiting: z.number(), hidden: z.number(), documents: z.number() }),
})

/** A publisher and a web server at work, as `npm start` runs them. */
export interface RunningSite {
	url: string
	publisherPid: number
	/** Tell the publisher that something changed; resolves when it has heard. */
	wake: (entries: readonly EntryKey[]) => Promise<void>
	health: () => Promise<z.infer<typeof healthSchema> | undefined>
	stop: () => Promise<void>
}

/** Start publisher and web server for the edition at `cmsUrl`, with their files below `dataDir`. */
export async function startSite(settings: {
	cmsUrl: string
	token: string
	dataDir: string
}): Promise<RunningSite> {
	const [port, publisherPort] = [await freePort(), await freePort()]
	const url = `http://127.0.0.1:${port}`
	const publisherUrl = `http://127.0.0.1:${publisherPort}`
	const env = {
		...process.env,
		PORT: String(port),
		BANTIN_DATA: settings.dataDir,
		SITE_URL: url,
		CMS_URL: settings.cmsUrl,
		EDITION_TOKEN: settings.token,
		PUBLISHER_URL: publisherUrl,
		PUBLISHER_PORT: String(publisherPort),
	}
	const start = (program: string) =>
		spawn(process.execPath, [path.join(SITE, program)], {
			env,
			stdio: ['ignore', 'ignore', 'inherit'],
		})
	const publisher = start('publisher/main.ts')
	const web = start('web/main.ts')
	return {
		url,
		publisherPid: publisher.pid ?? 0,
		wake: async (entries) => {
			await fetch(publisherUrl + WAKE_PATH, { method: 'POST', body: JSON.stringify({ entries }) })
		},
		health: async () => {
			try {
				return healthSchema.parse(await (await fetch(url + paths.health)).json())
			} catch {
				// Not listening yet, or the publisher is not.
				return undefined
			}
		},
		stop: async () => {
			await Promise.all([stop(publisher), stop(web)])
		},
	}
}

async function stop(child: ChildProcess): Promise<void> {
	const ended = new Promise((resolve) => child.once('exit', resolve))
	if (child.kill('SIGTERM')) await ended
}

async function freePort(): Promise<number> {
	const probe = createServer()
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
	// A server that listens on a port has an address of this kind.
	const { port } = probe.address() as AddressInfo
	await new Promise((resolve) => probe.close(resolve))
	return port
}
