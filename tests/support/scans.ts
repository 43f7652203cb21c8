import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { z } from 'zod'

/** Collections that a newsroom can never fill: reading one of them whole reads a handful. */
const small = ['globals', 'payload-migrations']

const notedSchema = z.object({
	ns: z.string(),
	op: z.string(),
	command: z.looseObject({}),
	docsExamined: z.number().optional(),
})

/** Let MongoDB note every question it answers by reading a whole collection; the embedded one cannot. */
export async function noteScans(cms: Payload): Promise<void> {
	const database = databaseOf(cms)
	// The planner takes an index wherever one fits, however few documents there are: what reads the
	// whole collection of a test reads that of ten thousand articles, too.
	await database?.command({ profile: 1, filter: { planSummary: /COLLSCAN/ } })
}

/** The questions that were noted for reading at least so many documents, one line each. */
export async function scansNoted(cms: Payload, documents: number): Promise<string[]> {
	const noted = await databaseOf(cms)?.collection('system.profile').find().toArray()
	const lines = z
		.array(notedSchema)
		.parse(noted ?? [])
		.filter(({ docsExamined = 0 }) => docsExamined >= documents)
		.map(({ ns, op, command }) => ({ name: ns.slice(ns.indexOf('.') + 1), op, command }))
		.filter(({ name }) => !small.includes(name) && !name.startsWith('system.'))
		.map(({ name, op, command }) => `${name}: ${op} ${shapeOf(command)}`)
	return [...new Set(lines)]
}

/** What is asked for, without who asks. */
function shapeOf(command: object): string {
	const asked = ['filter', 'q', 'query', 'sort', 'pipeline', 'update', 'hint'].map(
		(name): [string, unknown] => [name, Reflect.get(command, name)],
	)
	return JSON.stringify(Object.fromEntries(asked.filter(([, value]) => value !== undefined)))
}

function databaseOf(cms: Payload) {
	if (cms.db.name !== 'mongoose') return undefined
	// `cms.db` is typed as any database; its name says which one it is.
	return (cms.db as unknown as MongooseAdapter).connection.db
}
