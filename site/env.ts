import path from 'node:path'
import { z } from 'zod'
import { logLevels } from '#shared/logging/logLevels.ts'

const emptyIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const text = z.preprocess(emptyIsAbsent, z.string().optional())
const port = z.preprocess(emptyIsAbsent, z.coerce.number().int().min(0).max(65_535).optional())

const envSchema = z
	.object({
		/** The public port. */
		PORT: port,
		/** The address the public port is opened at; `127.0.0.1` behind nginx on the same machine, absent for all. */
		WEB_HOST: text,
		/** Where nginx on this machine tells what is read; absent where `web` answers readers itself. */
		READS_PORT: port,
		/** Where published files and the publisher's state live. */
		BANTIN_DATA: z.preprocess(emptyIsAbsent, z.string().default('./var')),
		/** The address readers type, for feeds and canonical links. */
		SITE_URL: z.preprocess(emptyIsAbsent, z.url().optional()),
		/** Where the CMS answers, without a trailing slash. */
		CMS_URL: z.preprocess(emptyIsAbsent, z.url().optional()),
		/** Where the web server asks the publisher how it is. */
		PUBLISHER_URL: z.preprocess(emptyIsAbsent, z.url().optional()),
		/** Where the publisher listens for the CMS, on this machine only. */
		PUBLISHER_PORT: port,
		/** What the publisher shows at the edition's door. */
		EDITION_TOKEN: text,
		/** `members`: readers sign in. */
		SITE_ACCESS: z.preprocess(emptyIsAbsent, z.enum(['public', 'members']).default('public')),
		/** What the log tells: everything from this level up. */
		LOG_LEVEL: z.preprocess(emptyIsAbsent, z.enum(logLevels).default('info')),
		/** The port on this machine alone at which Prometheus reads figures; absent: no such port. */
		METRICS_PORT: port,
	})
	.transform((env) => ({
		port: env.PORT ?? 3000,
		host: env.WEB_HOST,
		readsPort: env.READS_PORT,
		dataDir: path.resolve(env.BANTIN_DATA),
		siteUrl: (env.SITE_URL ?? `http://localhost:${env.PORT ?? 3000}`).replace(/\/$/, ''),
		cmsUrl: env.CMS_URL?.replace(/\/$/, ''),
		publisherUrl: env.PUBLISHER_URL?.replace(/\/$/, ''),
		publisherPort: env.PUBLISHER_PORT ?? 0,
		editionToken: env.EDITION_TOKEN ?? '',
		siteAccess: env.SITE_ACCESS,
		logLevel: env.LOG_LEVEL,
		metricsPort: env.METRICS_PORT,
	}))

/** The site's settings, parsed. */
export type SiteEnv = z.infer<typeof envSchema>

/** The settings in `variables`, or an error that names the wrong variable. */
export function parseSiteEnv(variables: Record<string, string | undefined>): SiteEnv {
	const result = envSchema.safeParse(variables)
	if (result.success) return result.data
	const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
	throw new Error(`The settings cannot be read. ${problems.join('; ')}`)
}
