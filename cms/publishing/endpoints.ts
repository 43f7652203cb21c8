import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { Refusal } from '#cms/collections/refusal.ts'
import { env } from '#cms/env.ts'
import { secret } from '#cms/secret.ts'
import {
	editionPaths,
	ENTRIES_PER_REQUEST,
	entryKeySchema,
	type EntryKey,
} from '#shared/editions/edition.ts'
import { isBearer, toEditionToken } from './editionToken.ts'
import { buildEntries } from './entries.ts'
import { buildManifest, buildPartialManifest } from './manifest.ts'
import { openMediaFile } from './mediaFile.ts'
import { revisionAt } from './revision.ts'

const keysSchema = z.object({ entries: z.array(entryKeySchema).max(ENTRIES_PER_REQUEST) })

const wholeManifest: PayloadHandler = async (req) => {
	const now = new Date()
	const revision = await revisionAt(req.payload, now)
	const etag = revision && `"${revision}"`
	if (etag && req.headers.get('if-none-match') === etag) {
		return new Response(null, { status: 304, headers: { ETag: etag } })
	}
	const manifest = await buildManifest(req.payload, now)
	return Response.json(manifest, etag ? { headers: { ETag: etag } } : {})
}

const partialManifest: PayloadHandler = async (req) =>
	Response.json(await buildPartialManifest(req.payload, await keysIn(req), new Date()))

const entries: PayloadHandler = async (req) =>
	Response.json({ entries: await buildEntries(req.payload, await keysIn(req), new Date()) })

const mediaFile: PayloadHandler = async (req) => {
	const file = await openMediaFile(req.payload, String(req.routeParams?.fileName), new Date())
	if (!file) throw new Refusal('notFound', 'Không có tệp này, hoặc tệp chưa đến với bạn đọc.')
	const headers = {
		'Content-Type': file.mimeType,
		'Content-Length': String(file.size),
		'X-Content-Type-Options': 'nosniff',
	}
	return new Response(file.body, { headers })
}

/** The edition's door, for publishers only. */
export const editionEndpoints: Endpoint[] = [
	{ path: below(editionPaths.manifest), method: 'get', handler: forPublishers(wholeManifest) },
	{ path: below(editionPaths.manifest), method: 'post', handler: forPublishers(partialManifest) },
	{ path: below(editionPaths.entries), method: 'post', handler: forPublishers(entries) },
	{
		path: below(editionPaths.mediaFile(':fileName')),
		method: 'get',
		handler: forPublishers(mediaFile),
	},
]

/** Payload puts `/api` before every endpoint. */
function below(path: string): string {
	return path.replace(/^\/api/, '')
}

function forPublishers(handler: PayloadHandler): PayloadHandler {
	const token = env.editionToken ?? toEditionToken(secret)
	return (req) => {
		if (isBearer(req.headers.get('authorization'), token)) return handler(req)
		throw new Refusal('unauthorized', 'Cửa này chỉ dành cho máy xuất bản.')
	}
}

async function keysIn(req: PayloadRequest): Promise<EntryKey[]> {
	const body: unknown = await req.json?.().catch(() => undefined)
	const result = keysSchema.safeParse(body)
	if (result.success) return result.data.entries
	throw new Refusal(
		'invalid',
		`entries: a list of at most ${ENTRIES_PER_REQUEST} keys is expected.`,
	)
}
