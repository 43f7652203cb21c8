/**
 * Move a newsroom from the embedded database to MongoDB.
 *
 *   npm run move -- --from file:/srv/bantin/bantin.db --to 'mongodb://HOST/bantin?replicaSet=rs0'
 *
 * Documents, versions, history, passwords and settings arrive with their ids; files of pictures and
 * clips stay where they are, below BANTIN_DATA. Everything is read back and compared, by count and
 * by hash. Bantin must not run meanwhile; the embedded database is left as it was. A repeat brings
 * over what has changed, until Bantin has worked on MongoDB: then it refuses.
 *
 * Exits with 0 when all was moved and found equal, 1 when something differs, 2 when nothing could
 * be done.
 */
import { parseMove } from './move/parseMove.ts'
import { runMove } from './move/runMove.ts'

const wanted = parseMove(process.argv.slice(2))
if ('problem' in wanted) {
	console.error(wanted.problem)
	process.exit(2)
}
process.exit(await runMove(wanted))
