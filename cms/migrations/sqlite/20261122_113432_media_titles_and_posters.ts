import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`duration\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`poster_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`poster_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`poster_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`poster_filesize\` numeric;`)
  await db.run(sql`CREATE INDEX \`media_poster_poster_filename_idx\` ON \`media\` (\`poster_filename\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`media_poster_poster_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`duration\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`poster_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`poster_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`poster_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`poster_filesize\`;`)
}
