import { access } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import path from 'node:path'
import { operationsPaths } from '#shared/operations/operationsPaths.ts'
import { partsReadySchema } from '#shared/operations/partsReady.ts'
import { STATUS_PATH } from '#shared/publishing/publisherStatus.ts'

/** Milliseconds. Whoever balances load asks every second. */
const TIMEOUT_MS = 1_000

/**
 * Answer whether readers may be sent here: 200 while a whole site lies here, 503 otherwise.
 *
 * The other parts are told as well, and do not count: while the CMS is away, readers read on.
 */
export async function answerReady(
	where: { siteDir: string; cmsUrl: string | undefined; publisherUrl: string | undefined },
	response: ServerResponse,
): Promise<void> {
	const [site, publisher, cms] = await Promise.all([
		isThere(path.join(where.siteDir, 'index.html')),
		isAnswering(`${where.publisherUrl}${STATUS_PATH}`),
		askCms(`${where.cmsUrl}${operationsPaths.cmsReady}`),
	])
	response.writeHead(site ? 200 : 503, {
		'content-type': 'application/json; charset=utf-8',
		'cache-control': 'no-store',
		'x-content-type-options': 'nosniff',
	})
	response.end(JSON.stringify({ ok: site, publisher, ...cms }))
}

function isThere(file: string): Promise<boolean> {
	return access(file).then(
		() => true,
		() => false,
	)
}

async function isAnswering(url: string): Promise<boolean> {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
		await response.arrayBuffer()
		return response.ok
	} catch {
		return false
	}
}

async function askCms(url: string) {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
		const { ok, database, disk } = partsReadySchema.parse(await response.json())
		return { cms: ok, database, disk }
	} catch {
		return { cms: false, database: false, disk: false }
	}
}
