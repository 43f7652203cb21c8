import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { z } from 'zod'
import { SHOWN_HEADER } from '#site/reads/shownHeader.ts'
import { isRead } from './isRead.ts'

/** An answer that nginx has given for an article's page; what was not sent is empty. */
const readSchema = z.object({
	slug: z.string().min(1).max(200),
	status: z.number(),
	method: z.string(),
	agent: z.string(),
	shown: z.string(),
	purpose: z.string(),
})

/**
 * Hear from nginx on this machine which articles it has sent to readers.
 *
 * Where nginx sends the files nobody asks us for them, and what is read most must be known all the same.
 * The rule of what counts stays here, so that both servers count alike. A message that gets lost is one
 * reading less.
 */
export async function hearReads(port: number, countRead: (slug: string) => void): Promise<Socket> {
	const socket = createSocket('udp4')
	socket.on('message', (message) => {
		const slug = slugRead(message.toString())
		if (slug !== undefined) countRead(slug)
	})
	socket.bind(port, '127.0.0.1')
	await once(socket, 'listening')
	return socket.unref()
}

/** What syslog puts before the message has no brace. */
function slugRead(message: string): string | undefined {
	const start = message.indexOf('{')
	const read = readSchema.safeParse(start < 0 ? undefined : parsed(message.slice(start)))
	if (!read.success) return undefined
	const { slug, status, method, agent, shown, purpose } = read.data
	const headers = {
		'user-agent': agent,
		purpose,
		...(shown && { [SHOWN_HEADER]: shown }),
	}
	return isRead({ method, headers }, { statusCode: status }) ? slug : undefined
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json)
	} catch {
		return undefined
	}
}
