import path from 'node:path'
import { env } from '#cms/env.ts'
import { secret } from '#cms/secret.ts'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import { isHalfRestored } from '#scripts/backup/restoreFolder.ts'
import { portGiven } from './portGiven.ts'
import type { Mode } from './runToTheEnd.ts'
import { StartError } from './startError.ts'
import type { Program } from './supervise.ts'

/** Everything one run needs to know: where things are, and which programs run how. */
export interface Plan {
	/** The public port. */
	port: number
	dataFolder: string
	logFolder: string
	/** The address readers type, without a trailing slash. */
	siteUrl: string
	/** Where editors go: in development the CMS's own address, where its sources reload the page. */
	adminUrl: string
	/** Where the CMS and the publisher listen, on this machine only. */
	cmsUrl: string
	publisherUrl: string
	editionToken: string
	programs: Record<'cms' | 'publisher' | 'web', Program>
}

/** Memory that glibc keeps for each thread, or below a block still in use, is never given back. */
const sparing = {
	MALLOC_ARENA_MAX: '1',
	MALLOC_MMAP_THRESHOLD_: '131072',
	MALLOC_TRIM_THRESHOLD_: '131072',
}

/** The plan for the settings of this process; rejects while only half a backup has been restored. */
export async function planPrograms(mode: Mode): Promise<Plan> {
	const { port, dataDir: dataFolder, siteUrl } = env
	if (isHalfRestored(dataFolder)) {
		throw new StartError(
			`Restoring a backup into ${dataFolder} was interrupted: run npm run restore again, then start.`,
		)
	}
	const cmsPort = await portGiven('CMS_PORT')
	const publisherPort = await portGiven('PUBLISHER_PORT')
	const cmsUrl = `http://127.0.0.1:${cmsPort}`
	const publisherUrl = `http://127.0.0.1:${publisherPort}`
	const editionToken = env.editionToken ?? toEditionToken(secret)
	const shared = {
		NODE_ENV: mode,
		NEXT_TELEMETRY_DISABLED: '1',
		PORT: String(port),
		BANTIN_DATA: dataFolder,
		SITE_URL: siteUrl,
		EDITION_TOKEN: editionToken,
		CMS_URL: cmsUrl,
		PUBLISHER_URL: publisherUrl,
	}
	const command = mode === 'production' ? 'start' : 'dev'
	const next = ['node_modules/next/dist/bin/next', command, 'cms', '--hostname', '127.0.0.1']
	return {
		port,
		dataFolder,
		logFolder: path.join(dataFolder, 'logs'),
		siteUrl,
		adminUrl: `${mode === 'production' ? siteUrl : cmsUrl}/admin`,
		cmsUrl,
		publisherUrl,
		editionToken,
		programs: {
			cms: {
				name: 'cms',
				command: [...next, '--port', String(cmsPort)],
				env: {
					...shared,
					PAYLOAD_SECRET: secret,
					CMS_PORT: String(cmsPort),
					// It ends itself in order, after mail that is being sent; Next would not wait.
					...(mode === 'production' && { NEXT_MANUAL_SIG_HANDLE: '1' }),
				},
			},
			publisher: {
				name: 'publisher',
				// Pages live for a moment: a small young generation costs no time and spares 100 MB.
				command: ['--max-semi-space-size=4', '--expose-gc', 'site/publisher/main.ts'],
				env: { ...shared, ...sparing, PUBLISHER_PORT: String(publisherPort) },
			},
			web: { name: 'web', command: ['site/web/main.ts'], env: shared },
		},
	}
}
