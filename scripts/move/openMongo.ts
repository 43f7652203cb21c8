import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { mongoDatabaseAt } from '#cms/mongoDatabase.ts'
import { MoveError } from './moveError.ts'

/** MongoDB at `url`, with the collections and indexes of this CMS, which itself stays with its own database. */
export async function openMongo(cms: Payload, url: string): Promise<MongooseAdapter> {
	// Everything as in the CMS, but for its database.
	const beside = Object.create(cms) as Payload
	// Payload's type tells of any database; this is what `mongoDatabaseAt` makes.
	const database = mongoDatabaseAt(url).init({ payload: beside }) as MongooseAdapter
	Reflect.set(beside, 'db', database)
	await database.init?.()
	try {
		await database.connect?.()
	} catch (cause) {
		throw new MoveError(`Không kết nối được MongoDB: ${String(cause)}`, { cause })
	}
	if (!database.connection.getClient().options.replicaSet) {
		throw new MoveError('Địa chỉ --to phải nêu replicaSet: không có nó MongoDB không có giao dịch.')
	}
	return database
}
