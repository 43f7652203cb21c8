/**
 * Write the migration that brings the embedded database from the newest migration to the collections.
 *
 *   node cms/migrations/create.ts NAME
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import payload from 'payload'
import config from '#cms/payload.config.ts'

const folder = path.join(import.meta.dirname, 'sqlite')
const name = process.argv[2]
if (!name) throw new Error('Say what changes: node cms/migrations/create.ts NAME')

process.env.PAYLOAD_MIGRATING = 'true'
await payload.init({ config, disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({ migrationName: name, payload, skipEmpty: true })
rmSync(path.join(folder, 'index.ts'), { force: true })

const files = readdirSync(folder).filter((file) => /^[0-9].*\.ts$/.test(file))
for (const file of files) {
	const source = readFileSync(path.join(folder, file), 'utf8')
	// Payload imports types as values, which Node's type stripping cannot follow.
	const typed = source.replace('{ MigrateUpArgs, MigrateDownArgs, sql }', '{ type MigrateUpArgs, type MigrateDownArgs, sql }')
	// Unused arguments are Payload's habit; the linter leaves this folder alone.
	writeFileSync(path.join(folder, file), typed)
}
const stems = files.sort().map((file) => path.basename(file, '.ts'))
const imports = stems.map((stem, index) => `import * as migration${index + 1} from './${stem}.ts'`)
const lines = stems.map(
	(stem, index) => `\t{ ...migration${index + 1}, name: '${stem}' },`,
)
writeFileSync(
	path.join(folder, 'migrations.ts'),
	[...imports, '', '/** Every change of the embedded database, in order; written by `create.ts`. */', 'export const migrations = [', ...lines, ']', ''].join('\n'),
)
process.exit(0)
