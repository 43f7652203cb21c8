import type { Endpoint } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { env } from '#cms/env.ts'
import { isBearer, toEditionToken } from '#cms/publishing/editionToken.ts'
import { secret } from '#cms/secret.ts'
import { operationsPaths } from '#shared/operations/operationsPaths.ts'
import { cmsMetrics } from './cmsMetrics.ts'
import { readiness } from './readiness.ts'

const headers = { 'Cache-Control': 'no-store' }

/** `GET /api/ready` for whoever balances load, `GET /api/metrics` for programs with the edition's token. */
export const operationsEndpoints: Endpoint[] = [
	{
		path: below(operationsPaths.cmsReady),
		method: 'get',
		handler: async ({ payload }) => {
			const parts = await readiness(payload, env.dataDir, new Date())
			return Response.json(parts, { status: parts.ok ? 200 : 503, headers })
		},
	},
	{
		path: below(operationsPaths.cmsMetrics),
		method: 'get',
		handler: async ({ payload, headers: asked }) => {
			const token = env.editionToken ?? toEditionToken(secret)
			if (!isBearer(asked.get('authorization'), token)) {
				throw new Refusal('unauthorized', 'Cửa này chỉ dành cho chương trình theo dõi.')
			}
			const text = await cmsMetrics(payload, env.dataDir).text()
			return new Response(text, {
				headers: { ...headers, 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' },
			})
		},
	},
]

/** Payload puts `/api` before every endpoint. */
function below(path: string): string {
	return path.replace(/^\/api/, '')
}
