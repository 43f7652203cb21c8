/**
 * Preloaded into every process of a run under test: a connection to anywhere but this machine is
 * refused, and written to the file that `BANTIN_OUTSIDE` names.
 */
import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+|)$/

// Every TCP client of Node ends here: http, https, fetch and the database drivers.
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
const connect = Socket.prototype.connect

Socket.prototype.connect = function connectHere(this: Socket, ...args: unknown[]): Socket {
	const host = hostIn(args)
	if (LOOPBACK.test(host)) {
		Reflect.apply(connect, this, args)
		return this
	}
	const file = process.env.BANTIN_OUTSIDE
	if (file) appendFileSync(file, `${process.pid} ${process.argv.slice(1).join(' ')} → ${host}\n`)
	queueMicrotask(() => this.destroy(new Error(`No way out to ${host}`)))
	return this
}

/** The host in any form of the arguments: options, port and host, a path, or Node's own pair of both. */
function hostIn([first, second]: unknown[]): string {
	if (Array.isArray(first)) return hostIn(first)
	if (typeof first === 'object' && first !== null) {
		return 'host' in first && typeof first.host === 'string' ? first.host : ''
	}
	return typeof second === 'string' ? second : ''
}
