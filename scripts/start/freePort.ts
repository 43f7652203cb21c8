import { createServer } from 'node:net'

/** A port on the loopback address that nobody listens on now. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer()
		probe.once('error', reject)
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address()
			const port = typeof address === 'object' && address !== null ? address.port : 0
			probe.close(() => resolve(port))
		})
	})
}
