import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

/** The addresses that articles left, as the publisher wrote them down; read again when they change. */
export class Redirects {
	readonly #file: string
	#version = ''
	#targets = new Map<string, string>()

	constructor(siteDir: string) {
		this.#file = path.join(siteDir, '_redirects')
	}

	/** Where readers of `address` are to go instead. */
	async targetFor(address: string): Promise<string | undefined> {
		const version = await stat(this.#file).then(
			({ ino, mtimeMs, size }) => [ino, mtimeMs, size].join(' '),
			() => '',
		)
		if (version !== this.#version) {
			this.#targets = version ? await this.#load() : new Map<string, string>()
			this.#version = version
		}
		return this.#targets.get(address.endsWith('/') ? address : `${address}/`)
	}

	async #load(): Promise<Map<string, string>> {
		const targets = new Map<string, string>()
		const lines = await readFile(this.#file, 'utf8').catch(() => '')
		for (const line of lines.split('\n')) {
			const [from, to] = line.split(' ')
			if (from && to) targets.set(from, to)
		}
		return targets
	}
}
