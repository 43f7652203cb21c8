import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import { freePort } from '#scripts/start/freePort.ts'

const BUCKET = 'ban-tin'

/** A server that speaks S3, with one empty bucket. */
export interface BucketServer {
	/** What a newsroom must be told to keep its files there. */
	settings: Record<string, string>
	/** Names of all objects. */
	objects(): Promise<string[]>
	/** The bytes of an object, past the server. */
	bytesOf(name: string): Promise<Buffer>
	/** Stop answering, and answer again with everything still there. */
	stop(): Promise<void>
	start(): Promise<void>
	remove(): Promise<void>
}

/** Start one; its keys are those that the server knows for itself. */
export async function startBucketServer(): Promise<BucketServer> {
	const directory = await mkdtemp(path.join(tmpdir(), 'bantin-bucket-'))
	const port = await freePort()
	const open = () =>
		new S3rver({
			address: '127.0.0.1',
			port,
			silent: true,
			directory,
			configureBuckets: [{ name: BUCKET, configs: [] }],
		})
	let server = open()
	await server.run()
	const ending = '._S3rver_object'
	return {
		settings: {
			S3_BUCKET: BUCKET,
			S3_ENDPOINT: `http://127.0.0.1:${port}`,
			S3_ACCESS_KEY_ID: 'S3RVER',
			S3_SECRET_ACCESS_KEY: 'S3RVER',
		},
		objects: async () => {
			const files = await readdir(path.join(directory, BUCKET), { recursive: true })
			return files
				.filter((file) => file.endsWith(ending))
				.map((file) => file.slice(0, -ending.length))
				.sort()
		},
		bytesOf: (name) => readFile(path.join(directory, BUCKET, `${name}${ending}`)),
		stop: () => server.close(),
		start: async () => {
			server = open()
			await server.run()
		},
		remove: async () => {
			await server.close().catch(() => undefined)
			await rm(directory, { recursive: true, force: true })
		},
	}
}
