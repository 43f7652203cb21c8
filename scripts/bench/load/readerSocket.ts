import { connect, type Socket } from 'node:net'

/** Milliseconds after which a reader has given up. */
const PATIENCE_MS = 10_000

/** What a reader looks at of an answer. */
export interface ReaderAnswer {
	status: number
	etag: string | undefined
	/** The body as it came over the wire. */
	body: Buffer
}

interface Waiting {
	resolve: (answer: ReaderAnswer) => void
	reject: (error: Error) => void
	timer: NodeJS.Timeout
}

/**
 * A browser's connection that stays open, with one question at a time.
 *
 * Node's own client costs more than the server that is measured; this one reads as much of HTTP as
 * our answers have.
 */
export class ReaderSocket {
	readonly #port: number
	#socket: Socket | undefined
	#waiting: Waiting | undefined
	#chunks: Buffer[] = []
	#length = 0

	constructor(port: number) {
		this.#port = port
	}

	/** Ask for an address; rejects when the connection breaks, or no answer comes. */
	ask(address: string, headers: Record<string, string> = {}): Promise<ReaderAnswer> {
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => this.#fail(new Error('no answer in time')), PATIENCE_MS)
			this.#waiting = { resolve, reject, timer }
			const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
			this.#open().write(
				`GET ${address} HTTP/1.1\r\nHost: 127.0.0.1:${this.#port}\r\nUser-Agent: Mozilla/5.0\r\n${lines.join('')}\r\n`,
			)
		})
	}

	/** Leave. */
	close(): void {
		this.#socket?.destroy()
		this.#socket = undefined
	}

	#open(): Socket {
		if (this.#socket && !this.#socket.destroyed) return this.#socket
		const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true })
		socket.on('data', (chunk: Buffer) => this.#take(chunk))
		socket.on('error', (error) => this.#fail(error))
		socket.on('close', () => {
			if (this.#socket === socket) this.#fail(new Error('the connection was closed'))
		})
		this.#socket = socket
		return socket
	}

	#take(chunk: Buffer): void {
		this.#chunks.push(chunk)
		this.#length += chunk.length
		const all = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks, this.#length)
		this.#chunks = [all]
		const answer = parseAnswer(all)
		if (!answer) return
		const waiting = this.#waiting
		this.#waiting = undefined
		this.#chunks = []
		this.#length = 0
		if (!waiting) return
		clearTimeout(waiting.timer)
		waiting.resolve(answer)
	}

	#fail(error: Error): void {
		const waiting = this.#waiting
		this.#waiting = undefined
		this.#chunks = []
		this.#length = 0
		this.close()
		if (!waiting) return
		clearTimeout(waiting.timer)
		waiting.reject(error)
	}
}

/** The whole answer at the beginning of `bytes`; nothing while a part of it is missing. */
function parseAnswer(bytes: Buffer): ReaderAnswer | undefined {
	const end = bytes.indexOf('\r\n\r\n')
	if (end < 0) return undefined
	const head = bytes.toString('latin1', 0, end)
	const status = Number(head.slice(9, 12))
	const etag = /\r\netag: ([^\r]+)/i.exec(head)?.[1]
	const body = bytes.subarray(end + 4)
	if (status === 304 || status === 204) return { status, etag, body: Buffer.alloc(0) }
	const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
	if (length !== undefined) {
		if (body.length < Number(length)) return undefined
		return { status, etag, body: body.subarray(0, Number(length)) }
	}
	const isWhole = body.subarray(-5).toString('latin1') === '0\r\n\r\n'
	return isWhole ? { status, etag, body } : undefined
}
