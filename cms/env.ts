import path from 'node:path'
import { z } from 'zod'
import { singleSignOnVariables, toSingleSignOn } from '#cms/singleSignOn/settings.ts'
import { logLevels } from '#shared/logging/logLevels.ts'

const emptyIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const text = z.preprocess(emptyIsAbsent, z.string().optional())

/** Where mail comes from when nothing says it. */
const NO_SENDER = 'bantin@localhost'

const envSchema = z
	.object({
		/** The public port; only its default address is needed here. */
		PORT: z.preprocess(emptyIsAbsent, z.coerce.number().int().min(1).max(65_535).default(3000)),
		/** Where the embedded database, media, the secret and published files live. */
		BANTIN_DATA: z.preprocess(emptyIsAbsent, z.string().default('./var')),
		/** Absent: an SQLite file below `BANTIN_DATA`. Otherwise `mongodb://…?replicaSet=…`. */
		DATABASE_URL: z.preprocess(
			emptyIsAbsent,
			z
				.string()
				.regex(/^mongodb(\+srv)?:\/\//, 'DATABASE_URL must start with mongodb:// or mongodb+srv://')
				.optional(),
		),
		/** The address readers and editors type; previews and mails link to it. */
		SITE_URL: z.preprocess(emptyIsAbsent, z.url().optional()),
		/** Signs log-in tokens; made and kept below `BANTIN_DATA` when absent. */
		PAYLOAD_SECRET: text,
		/** A bucket of object storage that speaks S3, for media files; absent: they lie below `BANTIN_DATA`. */
		S3_BUCKET: text,
		/** Where it is; absent: at Amazon. */
		S3_ENDPOINT: z.preprocess(emptyIsAbsent, z.url({ protocol: /^https?$/ }).optional()),
		S3_REGION: z.preprocess(emptyIsAbsent, z.string().default('us-east-1')),
		S3_ACCESS_KEY_ID: text,
		S3_SECRET_ACCESS_KEY: text,
		/** `0`: the bucket's name is part of the host's. Storage of one's own rarely knows that, Amazon wants it. */
		S3_PATH_STYLE: z.preprocess(emptyIsAbsent, z.enum(['0', '1']).optional()),
		/** The mail server, `smtp://name:password@host:port`; absent: mail is written to files below `BANTIN_DATA`. */
		SMTP_URL: z.preprocess(
			emptyIsAbsent,
			z
				.url({ protocol: /^smtps?$/, error: 'SMTP_URL must start with smtp:// or smtps://' })
				.optional(),
		),
		/** The address mail comes from; made from `SMTP_URL` when absent. */
		MAIL_FROM: z.preprocess(emptyIsAbsent, z.email().optional()),
		/** The first administrator of an empty database. */
		BANTIN_ADMIN_EMAIL: z.preprocess(emptyIsAbsent, z.email().optional()),
		/** Without it the first administrator gets a random password, printed once. */
		BANTIN_ADMIN_PASSWORD: z.preprocess(emptyIsAbsent, z.string().min(8).optional()),
		/** `0`: an empty embedded database stays empty. Otherwise it gets the demo newsroom. */
		BANTIN_DEMO: z.preprocess(emptyIsAbsent, z.enum(['0', '1']).default('1')),
		/** Where the publisher listens; absent where none runs beside the CMS. */
		PUBLISHER_URL: z.preprocess(emptyIsAbsent, z.url().optional()),
		/** What publishers show at the edition's door; derived from the secret when absent. */
		EDITION_TOKEN: text,
		/** `members`: readers sign in. */
		SITE_ACCESS: z.preprocess(emptyIsAbsent, z.enum(['public', 'members']).default('public')),
		/** `required`: approvers and administrators show a code beside their password. */
		SECOND_FACTOR: z.preprocess(emptyIsAbsent, z.enum(['offered', 'required']).default('offered')),
		/** Failed log-ins from one address in ten minutes; behind it may stand a whole office. */
		LOGIN_FAILURES_MOST: z.preprocess(emptyIsAbsent, z.coerce.number().int().min(1).default(100)),
		...singleSignOnVariables,
		/** What the log tells: everything from this level up. */
		LOG_LEVEL: z.preprocess(emptyIsAbsent, z.enum(logLevels).default('info')),
	})
	.refine((env) => !env.S3_BUCKET || (env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY), {
		path: ['S3_BUCKET'],
		error: 'wants S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY beside it',
	})
	.transform((env) => ({
		port: env.PORT,
		dataDir: path.resolve(env.BANTIN_DATA),
		databaseUrl: env.DATABASE_URL,
		siteUrl: (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
		secret: env.PAYLOAD_SECRET,
		bucket: bucketIn(env),
		smtpUrl: env.SMTP_URL,
		mailFrom: env.MAIL_FROM ?? senderFor(env.SMTP_URL),
		adminEmail: env.BANTIN_ADMIN_EMAIL,
		adminPassword: env.BANTIN_ADMIN_PASSWORD,
		demo: env.BANTIN_DEMO === '1' && env.DATABASE_URL === undefined,
		publisherUrl: env.PUBLISHER_URL,
		editionToken: env.EDITION_TOKEN,
		siteAccess: env.SITE_ACCESS,
		secondFactor: env.SECOND_FACTOR,
		loginFailuresMost: env.LOGIN_FAILURES_MOST,
		singleSignOn: toSingleSignOn(env),
		logLevel: env.LOG_LEVEL,
	}))

/** The CMS's settings, parsed. */
export type Env = z.infer<typeof envSchema>

/** A setting that cannot be read; the message names the variable and what is wrong with it. */
export class SettingsError extends Error {
	override readonly name = 'SettingsError'
}

/** The settings in `variables`; throws a `SettingsError`. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
	const result = envSchema.safeParse(variables)
	if (result.success) return result.data
	const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
	throw new SettingsError(`The settings cannot be read. ${problems.join('; ')}`)
}

/** The settings of this process. */
export const env = parseEnv(process.env)

interface BucketVariables {
	S3_BUCKET?: string | undefined
	S3_ENDPOINT?: string | undefined
	S3_REGION: string
	S3_ACCESS_KEY_ID?: string | undefined
	S3_SECRET_ACCESS_KEY?: string | undefined
	S3_PATH_STYLE?: '0' | '1' | undefined
}

function bucketIn(env: BucketVariables) {
	const { S3_BUCKET: name, S3_ACCESS_KEY_ID: keyId, S3_SECRET_ACCESS_KEY: key } = env
	if (!name || !keyId || !key) return undefined
	const pathStyle = (env.S3_PATH_STYLE ?? (env.S3_ENDPOINT ? '1' : '0')) === '1'
	return { name, keyId, key, endpoint: env.S3_ENDPOINT, region: env.S3_REGION, pathStyle }
}

/** The account's own address where the mail server asks for one, otherwise one at the server's name. */
function senderFor(smtpUrl: string | undefined): string {
	if (!smtpUrl) return NO_SENDER
	const { username, hostname } = new URL(smtpUrl)
	const account = decodeURIComponent(username)
	if (account.includes('@')) return account
	// An address of numbers is no name that other mail servers would take mail from.
	return /^[\d.]+$|^\[/.test(hostname) ? NO_SENDER : `bantin@${hostname}`
}
