import { spawn, type ChildProcess } from 'node:child_process'
import { openSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { WAKE_PATH, PREVIEW_PATH, type EntryKey } from '#shared/editions/edition.ts'
import type { Fault } from '#tests/support/fault.ts'
import { SITE_URL } from './newsroom.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const FAULTS = path.join(ROOT, 'tests/support/faults.ts')

const statusSchema = z.object({
	ok: z.boolean(),
	edition: z.object({ lag: z.number() }),
	lastReconcile: z.string().nullable(),
	problems: z.array(z.unknown()),
	search: z.object({ waiting: z.number(), hidden: z.number() }),
})

/** Where a publisher works, and for whom. */
export interface Post {
	dataDir: string
	cmsUrl: string
	token: string
}

/** A real publisher in a process of its own, whose disk can be made to fail. */
export class PublisherProcess {
	readonly #post: Post
	readonly #port: number
	#child: ChildProcess

	private constructor(post: Post, port: number) {
		this.#post = post
		this.#port = port
		this.#child = this.#spawn()
	}

	/** A publisher at work. */
	static async start(post: Post): Promise<PublisherProcess> {
		return new PublisherProcess(post, await freePort())
	}

	/** Whether the process is there. */
	get isRunning(): boolean {
		return this.#child.exitCode === null && this.#child.signalCode === null
	}

	/** Start it again, as the supervisor does. */
	restart(): void {
		this.#child = this.#spawn()
	}

	/** End it, and wait until it is gone. */
	async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
		this.#child.kill(signal)
		if (this.isRunning) await new Promise((resolve) => this.#child.once('exit', resolve))
	}

	/** Let its disk fail, or be well again with null; resolves when it will. */
	async trouble(fault: Fault | null): Promise<void> {
		if (!this.#child.connected) return
		const heard = new Promise((resolve) => {
			this.#child.once('message', resolve)
			this.#child.once('exit', resolve)
		})
		this.#child.send({ fault })
		await heard
	}

	/** Wake it; a publisher that is not there hears nothing. */
	async wake(entries: readonly EntryKey[]): Promise<void> {
		await this.#send(WAKE_PATH, { entries })
	}

	/** Let it draw a draft for an editor. */
	async preview(body: unknown): Promise<void> {
		await this.#send(PREVIEW_PATH, body)
	}

	/** How it is; undefined while it does not say. */
	async status(): Promise<z.infer<typeof statusSchema> | undefined> {
		return fetch(`http://127.0.0.1:${this.#port}/status`)
			.then(async (response) => statusSchema.parse(await response.json()))
			.catch(() => undefined)
	}

	/** What is left to do or wrong as far as it knows; undefined when it is at rest. */
	async unrest(): Promise<string | undefined> {
		const status = await this.status()
		if (!status) return 'It does not answer'
		const { ok, lastReconcile, edition, problems, search } = status
		const isAtRest = ok && lastReconcile && !edition.lag && !problems.length
		if (isAtRest && !search.waiting && !search.hidden) return undefined
		return JSON.stringify({ ok, edition, problems, search })
	}

	/** Wait for a look at the whole edition that began after now, and for the search. */
	async untilCurrent(): Promise<void> {
		const asked = new Date()
		for (;;) {
			await this.wake([])
			const status = await this.status()
			const isSeen = status?.lastReconcile && new Date(status.lastReconcile) > asked
			if (isSeen && !(await this.unrest())) return
			await pause(100)
		}
	}

	async #send(address: string, body: unknown): Promise<void> {
		const headers = { authorization: `Bearer ${this.#post.token}` }
		const request = { method: 'POST', body: JSON.stringify(body), headers }
		await fetch(`http://127.0.0.1:${this.#port}${address}`, request).catch(() => undefined)
	}

	#spawn(): ChildProcess {
		const { dataDir, cmsUrl, token } = this.#post
		const main = path.join(ROOT, 'site/publisher/main.ts')
		const log = openSync(path.join(dataDir, 'publisher.log'), 'a')
		return spawn(process.execPath, [main], {
			stdio: ['ignore', log, log, 'ipc'],
			env: {
				...process.env,
				NODE_OPTIONS: `--import=${FAULTS}`,
				BANTIN_DATA: dataDir,
				CMS_URL: cmsUrl,
				EDITION_TOKEN: token,
				PUBLISHER_PORT: String(this.#port),
				SITE_URL,
			},
		})
	}
}

/** A port of this machine that nobody uses. */
export async function freePort(): Promise<number> {
	const probe = createServer()
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
	// A server that listens on a port has an address of this kind.
	const { port } = probe.address() as AddressInfo
	await new Promise((resolve) => probe.close(resolve))
	return port
}
