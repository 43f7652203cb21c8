import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { env } from '#cms/env.ts'

/** How the server is to fail, as `configureFailPoint` takes it. */
export interface CommandFault {
	failCommands: string[]
	closeConnection?: boolean
	errorCode?: number
	errorLabels?: string[]
	writeConcernError?: { code: number; errmsg: string }
}

/** Let the server fail this file's next `times` commands; answers how to ask how many it has failed. */
export async function failCommand(
	cms: Payload,
	fault: CommandFault,
	times: number,
): Promise<() => Promise<number>> {
	const database = cms.db as unknown as MongooseAdapter
	const admin = database.connection.getClient().db('admin')
	const appName = new URL(env.databaseUrl ?? '').searchParams.get('appName')
	const answer = await admin.command({
		configureFailPoint: 'failCommand',
		mode: { times },
		data: { ...fault, appName },
	})
	const before = Number(answer.count)
	return async () => {
		const off = await admin.command({ configureFailPoint: 'failCommand', mode: 'off' })
		return Number(off.count) - before
	}
}
