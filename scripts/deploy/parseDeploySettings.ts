import path from 'node:path'
import { z } from 'zod'

const emptyIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const text = z.preprocess(emptyIsAbsent, z.string().optional())
const port = z.coerce.number().int().min(1).max(65_535)

/** Several CMS processes behind one address are written with commas: `3001,3011`. */
const ports = z.string().transform((list) => list.split(',').map((each) => port.parse(each)))

const settingsSchema = z
	.object({
		/** The address readers type; `https://` wants a certificate. */
		SITE_URL: z.url({ protocol: /^https?$/, error: 'SITE_URL must be the address readers type' }),
		/** Where published files lie. */
		BANTIN_DATA: z.preprocess(emptyIsAbsent, z.string().default('/var/lib/bantin')),
		/** `members`: only who has logged in reads. */
		SITE_ACCESS: z.preprocess(emptyIsAbsent, z.enum(['public', 'members']).default('public')),
		/** Where `web` listens behind nginx. */
		PORT: z.preprocess(emptyIsAbsent, port.default(3000)),
		/** Where the CMS listens. */
		CMS_PORT: z.preprocess(emptyIsAbsent, ports.default([3001])),
		/** Where `web` hears from nginx what is read. */
		READS_PORT: z.preprocess(emptyIsAbsent, port.default(3003)),
		TLS_CERTIFICATE: text,
		TLS_KEY: text,
		/** What nginx listens on, `address:port` or a port; the one in `SITE_URL` when absent. */
		NGINX_LISTEN: text,
		/** Where nginx sends readers of `http://` on to `https://`. */
		NGINX_PLAIN_LISTEN: z.preprocess(emptyIsAbsent, z.string().default('80')),
		/** A file, or `off`. */
		NGINX_LOG: z.preprocess(emptyIsAbsent, z.string().default('/var/log/nginx/bantin.log')),
		/** Where nginx remembers for a moment who has logged in. */
		NGINX_CACHE: z.preprocess(emptyIsAbsent, z.string().default('/var/lib/nginx/bantin')),
	})
	.refine((env) => !env.SITE_URL.startsWith('https:') || (env.TLS_CERTIFICATE && env.TLS_KEY), {
		error: 'SITE_URL begins with https, so TLS_CERTIFICATE and TLS_KEY must name files',
	})
	.transform((env) => {
		const siteUrl = new URL(env.SITE_URL)
		const listen = siteUrl.port || (siteUrl.protocol === 'https:' ? '443' : '80')
		return {
			siteUrl: env.SITE_URL.replace(/\/$/, ''),
			serverName: siteUrl.hostname,
			siteFolder: path.join(env.BANTIN_DATA, 'site'),
			access: env.SITE_ACCESS,
			webPort: env.PORT,
			cmsPorts: env.CMS_PORT,
			readsPort: env.READS_PORT,
			tls:
				env.TLS_CERTIFICATE && env.TLS_KEY
					? { certificate: env.TLS_CERTIFICATE, key: env.TLS_KEY }
					: undefined,
			listen: env.NGINX_LISTEN ?? listen,
			plainListen: env.NGINX_PLAIN_LISTEN,
			log: env.NGINX_LOG,
			cacheFolder: env.NGINX_CACHE,
		}
	})

/** What the machine that readers reach must know. */
export type DeploySettings = z.infer<typeof settingsSchema>

/** The settings in `variables`, or an error that names the wrong one. */
export function parseDeploySettings(variables: Record<string, string | undefined>): DeploySettings {
	const result = settingsSchema.safeParse(variables)
	if (result.success) return result.data
	throw new Error(`The settings cannot be read. ${z.prettifyError(result.error)}`)
}
