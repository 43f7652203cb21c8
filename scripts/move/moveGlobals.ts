import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { transform } from '@payloadcms/db-mongodb/internal'
import type { Payload } from 'payload'
import { fingerprintOf } from './fingerprintOf.ts'
import { typedBy } from './typedBy.ts'

/** Move what boards and administrators have set; answers what differs afterwards, by name. */
export async function moveGlobals(
	cms: Payload,
	database: MongooseAdapter,
): Promise<{ count: number; different: string[] }> {
	let count = 0
	const different: string[] = []
	for (const { slug, fields } of cms.config.globals) {
		const stored: Record<string, unknown> = await cms.db.findGlobal({ slug })
		const { id: _, ...content } = stored
		// One that was never set is an empty answer.
		if (Object.keys(content).length === 0) continue
		count += 1
		const data = structuredClone(content)
		transform({ adapter: database, data, fields, globalSlug: slug, operation: 'write' })
		const model = database.globals.discriminators?.[slug]
		if (!model) throw new Error(`MongoDB has no ${slug}`)
		// The one that is there keeps its id.
		const { _id, ...replacement } = typedBy(model, data)
		await database.globals.collection.replaceOne(
			{ globalType: slug },
			{ ...replacement, globalType: slug },
			{ upsert: true },
		)
		const read: Record<string, unknown> = await database.findGlobal({ slug })
		if (fingerprintOf(read) !== fingerprintOf(content)) different.push(slug)
	}
	return { count, different }
}
