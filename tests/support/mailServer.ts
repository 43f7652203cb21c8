import type { AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A real mail server on this machine that keeps what it is given. */
export interface TestMailServer {
	port: number
	/** Whole messages as they came over the wire, headers and all. */
	received: string[]
	stop: () => Promise<void>
}

/** Start a mail server; it knows nobody whose address begins with `khong-ai`. */
export async function startMailServer(port = 0): Promise<TestMailServer> {
	const received: string[] = []
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['AUTH', 'STARTTLS'],
		onRcptTo: ({ address }, _session, done) => {
			const isUnknown = address.startsWith('khong-ai')
			done(isUnknown ? Object.assign(new Error('No such user'), { responseCode: 550 }) : null)
		},
		onData: (stream, _session, done) => {
			textOf(stream).then((message) => {
				received.push(message)
				done()
			}, done)
		},
	})
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
	return {
		// A server that listens on a port has an address of this kind.
		port: (server.server.address() as AddressInfo).port,
		received,
		stop: () => new Promise((resolve) => server.close(resolve)),
	}
}
