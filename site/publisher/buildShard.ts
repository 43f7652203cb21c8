/**
 * Build one shard of the search index in a process of its own, whose memory is free again at its end.
 *
 *   node site/publisher/buildShard.ts STATE_FILE STAGING_FOLDER lead|body < ids.json
 *
 * Reads a JSON array of ids of pieces; answers `{ name, keys }` on standard output.
 */
import { DatabaseSync } from 'node:sqlite'
import { json } from 'node:stream/consumers'
import { z } from 'zod'
import { EntryTable } from '#site/edition/entryTable.ts'
import { writeSearchShard } from './searchIndex.ts'
import { toLeadRecord, toSearchRecord } from './searchRecord.ts'

const [stateFile = '', staging = '', name = ''] = process.argv.slice(2)
const layer = z.enum(['lead', 'body']).parse(name)
const toRecord = layer === 'lead' ? toLeadRecord : toSearchRecord
const ids = z.array(z.string()).parse(await json(process.stdin))
const entries = new EntryTable(new DatabaseSync(stateFile, { readOnly: true }))
const records = ids.flatMap((id) => {
	const piece = entries.findable(id)
	return piece ? [toRecord(piece, entries)] : []
})
const shard = await writeSearchShard(staging, records, layer)
process.stdout.write(JSON.stringify({ name: shard, keys: records.map(({ key }) => key) }))
