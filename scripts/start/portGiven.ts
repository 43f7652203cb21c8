import { freePort } from './freePort.ts'

/**
 * The port that the settings name, the first of several, or one that nobody listens on.
 *
 * Whoever reaches a program past `web`, such as nginx, has to know its port beforehand.
 */
export function portGiven(name: 'CMS_PORT' | 'PUBLISHER_PORT'): Promise<number> {
	const given = process.env[name]?.split(',')[0]
	if (!given) return freePort()
	const port = Number(given)
	const isPort = Number.isInteger(port) && port > 0 && port < 65_536
	if (isPort) return Promise.resolve(port)
	throw new Error(`The settings cannot be read. ${name}: ${given} is no port`)
}
