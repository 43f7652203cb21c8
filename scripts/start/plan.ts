import path from 'node:path'
import { parseEnv } from '#cms/env.ts'
import { loadOrMakeSecret, toEditionToken } from '#cms/secret.ts'
import { freePort } from './freePort.ts'
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
	/** Where the CMS and the publisher listen, on this machine only. */
	cmsUrl: string
	publisherUrl: string
	editionToken: string
	programs: Record<'cms' | 'publisher' | 'web', Program>
}

/** The plan that `variables` ask for; rejects with a sentence when a setting is wrong. */
export async function planPrograms(variables: NodeJS.ProcessEnv): Promise<Plan> {
	const settings = parseSettings(variables)
	const port = Number(variables.PORT || 3000)
	const { dataDir: dataFolder, siteUrl } = settings
	const cmsPort = await freePort()
	const publisherPort = await freePort()
	const cmsUrl = `http://127.0.0.1:${cmsPort}`
	const publisherUrl = `http://127.0.0.1:${publisherPort}`
	const secret = settings.secret ?? (await secretIn(dataFolder))
	const editionToken = settings.editionToken ?? toEditionToken(secret)
	const shared = {
		NODE_ENV: 'production',
		NEXT_TELEMETRY_DISABLED: '1',
		PORT: String(port),
		BANTIN_DATA: dataFolder,
		SITE_URL: siteUrl,
		EDITION_TOKEN: editionToken,
		CMS_URL: cmsUrl,
		PUBLISHER_URL: publisherUrl,
	}
	const next = ['node_modules/next/dist/bin/next', 'start', 'cms', '--hostname', '127.0.0.1']
	return {
		port,
		dataFolder,
		logFolder: path.join(dataFolder, 'logs'),
		siteUrl,
		cmsUrl,
		publisherUrl,
		editionToken,
		programs: {
			cms: {
				name: 'cms',
				command: [...next, '--port', String(cmsPort)],
				env: { ...shared, PAYLOAD_SECRET: secret, CMS_PORT: String(cmsPort) },
			},
			publisher: {
				name: 'publisher',
				command: ['site/publisher/main.ts'],
				env: { ...shared, PUBLISHER_PORT: String(publisherPort) },
			},
			web: { name: 'web', command: ['site/web/main.ts'], env: shared },
		},
	}
}

function parseSettings(variables: NodeJS.ProcessEnv) {
	try {
		return parseEnv(variables)
	} catch (error) {
		throw new StartError(error instanceof Error ? error.message : String(error), { cause: error })
	}
}

async function secretIn(dataFolder: string): Promise<string> {
	return loadOrMakeSecret(dataFolder)
}
