import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`clips_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`time\` text,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clips_chapters_order_idx\` ON \`clips_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clips_chapters_parent_id_idx\` ON \`clips_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clips_v_version_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`time\` text,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clips_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clips_v_version_chapters_order_idx\` ON \`_clips_v_version_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_chapters_parent_id_idx\` ON \`_clips_v_version_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`front_page_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text,
  	\`place\` text,
  	\`link\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`front_page\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`front_page_events_order_idx\` ON \`front_page_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`front_page_events_parent_id_idx\` ON \`front_page_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`identity_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`identity\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`identity_footer_links_order_idx\` ON \`identity_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`identity_footer_links_parent_id_idx\` ON \`identity_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`identity\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text DEFAULT 'Bản tin' NOT NULL,
  	\`short_name\` text DEFAULT 'Bản tin' NOT NULL,
  	\`line\` text DEFAULT 'Tin nội bộ của Tổng công ty và các đơn vị',
  	\`corporation\` text DEFAULT '',
  	\`description\` text DEFAULT 'Bản tin nội bộ: tin sản xuất, an toàn, con người và đời sống của Tổng công ty và các đơn vị thành viên.',
  	\`logo_id\` text,
  	\`colour\` text DEFAULT '#0b3d7a' NOT NULL,
  	\`accent\` text DEFAULT '#c2121f' NOT NULL,
  	\`footer_text\` text DEFAULT '',
  	\`is_listed\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`identity_logo_idx\` ON \`identity\` (\`logo_id\`);`)
  await db.run(sql`ALTER TABLE \`clips\` ADD \`captions_id\` text REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`clips\` ADD \`transcript\` text;`)
  await db.run(sql`CREATE INDEX \`clips_captions_idx\` ON \`clips\` (\`captions_id\`);`)
  await db.run(sql`ALTER TABLE \`_clips_v\` ADD \`version_captions_id\` text REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`_clips_v\` ADD \`version_transcript\` text;`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_captions_idx\` ON \`_clips_v\` (\`version_captions_id\`);`)
  await db.run(sql`ALTER TABLE \`banners\` ADD \`position\` text DEFAULT 'column';`)
  await db.run(sql`ALTER TABLE \`banners\` ADD \`order\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_banners_v\` ADD \`version_position\` text DEFAULT 'column';`)
  await db.run(sql`ALTER TABLE \`_banners_v\` ADD \`version_order\` numeric DEFAULT 0;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`clips_chapters\`;`)
  await db.run(sql`DROP TABLE \`_clips_v_version_chapters\`;`)
  await db.run(sql`DROP TABLE \`front_page_events\`;`)
  await db.run(sql`DROP TABLE \`identity_footer_links\`;`)
  await db.run(sql`DROP TABLE \`identity\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_clips\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`standfirst\` text,
  	\`clip_id\` text,
  	\`poster_id\` text,
  	\`section_id\` text,
  	\`unit_id\` text,
  	\`slug\` text,
  	\`publish_at\` text,
  	\`expire_at\` text,
  	\`state\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`last_edited_by_id\` text,
  	\`published_at\` text,
  	\`uses\` text,
  	\`released_at\` text,
  	\`state_since\` text,
  	\`writers\` text,
  	\`approved_hash\` text,
  	\`approvals\` text,
  	\`returned\` text,
  	\`unrecorded\` text,
  	\`claim\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`clip_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_clips\`("id", "headline", "standfirst", "clip_id", "poster_id", "section_id", "unit_id", "slug", "publish_at", "expire_at", "state", "owner_id", "last_edited_by_id", "published_at", "uses", "released_at", "state_since", "writers", "approved_hash", "approvals", "returned", "unrecorded", "claim", "updated_at", "created_at", "_status") SELECT "id", "headline", "standfirst", "clip_id", "poster_id", "section_id", "unit_id", "slug", "publish_at", "expire_at", "state", "owner_id", "last_edited_by_id", "published_at", "uses", "released_at", "state_since", "writers", "approved_hash", "approvals", "returned", "unrecorded", "claim", "updated_at", "created_at", "_status" FROM \`clips\`;`)
  await db.run(sql`DROP TABLE \`clips\`;`)
  await db.run(sql`ALTER TABLE \`__new_clips\` RENAME TO \`clips\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`clips_clip_idx\` ON \`clips\` (\`clip_id\`);`)
  await db.run(sql`CREATE INDEX \`clips_poster_idx\` ON \`clips\` (\`poster_id\`);`)
  await db.run(sql`CREATE INDEX \`clips_section_idx\` ON \`clips\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`clips_unit_idx\` ON \`clips\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`clips_slug_idx\` ON \`clips\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`clips_publish_at_idx\` ON \`clips\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`clips_expire_at_idx\` ON \`clips\` (\`expire_at\`);`)
  await db.run(sql`CREATE INDEX \`clips_state_idx\` ON \`clips\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`clips_owner_idx\` ON \`clips\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`clips_last_edited_by_idx\` ON \`clips\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`clips_published_at_idx\` ON \`clips\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`clips_updated_at_idx\` ON \`clips\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`clips_created_at_idx\` ON \`clips\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`clips__status_idx\` ON \`clips\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__clips_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_standfirst\` text,
  	\`version_clip_id\` text,
  	\`version_poster_id\` text,
  	\`version_section_id\` text,
  	\`version_unit_id\` text,
  	\`version_slug\` text,
  	\`version_publish_at\` text,
  	\`version_expire_at\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_last_edited_by_id\` text,
  	\`version_published_at\` text,
  	\`version_uses\` text,
  	\`version_released_at\` text,
  	\`version_state_since\` text,
  	\`version_writers\` text,
  	\`version_approved_hash\` text,
  	\`version_approvals\` text,
  	\`version_returned\` text,
  	\`version_unrecorded\` text,
  	\`version_claim\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clips\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_clip_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__clips_v\`("id", "parent_id", "version_headline", "version_standfirst", "version_clip_id", "version_poster_id", "version_section_id", "version_unit_id", "version_slug", "version_publish_at", "version_expire_at", "version_state", "version_owner_id", "version_last_edited_by_id", "version_published_at", "version_uses", "version_released_at", "version_state_since", "version_writers", "version_approved_hash", "version_approvals", "version_returned", "version_unrecorded", "version_claim", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_headline", "version_standfirst", "version_clip_id", "version_poster_id", "version_section_id", "version_unit_id", "version_slug", "version_publish_at", "version_expire_at", "version_state", "version_owner_id", "version_last_edited_by_id", "version_published_at", "version_uses", "version_released_at", "version_state_since", "version_writers", "version_approved_hash", "version_approvals", "version_returned", "version_unrecorded", "version_claim", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_clips_v\`;`)
  await db.run(sql`DROP TABLE \`_clips_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__clips_v\` RENAME TO \`_clips_v\`;`)
  await db.run(sql`CREATE INDEX \`_clips_v_parent_idx\` ON \`_clips_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_clip_idx\` ON \`_clips_v\` (\`version_clip_id\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_poster_idx\` ON \`_clips_v\` (\`version_poster_id\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_section_idx\` ON \`_clips_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_unit_idx\` ON \`_clips_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_slug_idx\` ON \`_clips_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_publish_at_idx\` ON \`_clips_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_expire_at_idx\` ON \`_clips_v\` (\`version_expire_at\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_state_idx\` ON \`_clips_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_owner_idx\` ON \`_clips_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_last_edited_by_idx\` ON \`_clips_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_published_at_idx\` ON \`_clips_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_updated_at_idx\` ON \`_clips_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version_created_at_idx\` ON \`_clips_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_version_version__status_idx\` ON \`_clips_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_created_at_idx\` ON \`_clips_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_updated_at_idx\` ON \`_clips_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_latest_idx\` ON \`_clips_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_autosave_idx\` ON \`_clips_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`banners\` DROP COLUMN \`position\`;`)
  await db.run(sql`ALTER TABLE \`banners\` DROP COLUMN \`order\`;`)
  await db.run(sql`ALTER TABLE \`_banners_v\` DROP COLUMN \`version_position\`;`)
  await db.run(sql`ALTER TABLE \`_banners_v\` DROP COLUMN \`version_order\`;`)
}
