import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`infographics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`standfirst\` text,
  	\`picture_id\` text,
  	\`description\` text,
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
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`infographics_picture_idx\` ON \`infographics\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_section_idx\` ON \`infographics\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_unit_idx\` ON \`infographics\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_slug_idx\` ON \`infographics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`infographics_publish_at_idx\` ON \`infographics\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`infographics_expire_at_idx\` ON \`infographics\` (\`expire_at\`);`)
  await db.run(sql`CREATE INDEX \`infographics_state_idx\` ON \`infographics\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`infographics_owner_idx\` ON \`infographics\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_last_edited_by_idx\` ON \`infographics\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_published_at_idx\` ON \`infographics\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`infographics_updated_at_idx\` ON \`infographics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`infographics_created_at_idx\` ON \`infographics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`infographics__status_idx\` ON \`infographics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`infographics_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`infographics_texts_order_parent\` ON \`infographics_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_texts_text_idx\` ON \`infographics_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`infographics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`infographics_rels_order_idx\` ON \`infographics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`infographics_rels_parent_idx\` ON \`infographics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_rels_path_idx\` ON \`infographics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`infographics_rels_tags_id_idx\` ON \`infographics_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_rels_media_id_idx\` ON \`infographics_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_infographics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_standfirst\` text,
  	\`version_picture_id\` text,
  	\`version_description\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_infographics_v_parent_idx\` ON \`_infographics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_picture_idx\` ON \`_infographics_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_section_idx\` ON \`_infographics_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_unit_idx\` ON \`_infographics_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_slug_idx\` ON \`_infographics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_publish_at_idx\` ON \`_infographics_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_expire_at_idx\` ON \`_infographics_v\` (\`version_expire_at\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_state_idx\` ON \`_infographics_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_owner_idx\` ON \`_infographics_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_last_edited_by_idx\` ON \`_infographics_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_published_at_idx\` ON \`_infographics_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_updated_at_idx\` ON \`_infographics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_created_at_idx\` ON \`_infographics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version__status_idx\` ON \`_infographics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_created_at_idx\` ON \`_infographics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_updated_at_idx\` ON \`_infographics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_latest_idx\` ON \`_infographics_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_autosave_idx\` ON \`_infographics_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_infographics_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_infographics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_infographics_v_texts_order_parent\` ON \`_infographics_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_infographics_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_infographics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_infographics_v_rels_order_idx\` ON \`_infographics_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_rels_parent_idx\` ON \`_infographics_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_rels_path_idx\` ON \`_infographics_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_rels_tags_id_idx\` ON \`_infographics_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_rels_media_id_idx\` ON \`_infographics_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`clips\` (
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
  await db.run(sql`CREATE TABLE \`clips_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clips_texts_order_parent\` ON \`clips_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`clips_texts_text_idx\` ON \`clips_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`clips_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clips\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clips_rels_order_idx\` ON \`clips_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`clips_rels_parent_idx\` ON \`clips_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`clips_rels_path_idx\` ON \`clips_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`clips_rels_tags_id_idx\` ON \`clips_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`clips_rels_media_id_idx\` ON \`clips_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_clips_v\` (
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
  await db.run(sql`CREATE TABLE \`_clips_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_clips_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clips_v_texts_order_parent\` ON \`_clips_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clips_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_clips_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clips_v_rels_order_idx\` ON \`_clips_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_rels_parent_idx\` ON \`_clips_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_rels_path_idx\` ON \`_clips_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_rels_tags_id_idx\` ON \`_clips_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_clips_v_rels_media_id_idx\` ON \`_clips_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`banners\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`picture_id\` text,
  	\`link\` text,
  	\`unit_id\` text,
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
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`banners_picture_idx\` ON \`banners\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`banners_unit_idx\` ON \`banners\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`banners_publish_at_idx\` ON \`banners\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`banners_expire_at_idx\` ON \`banners\` (\`expire_at\`);`)
  await db.run(sql`CREATE INDEX \`banners_state_idx\` ON \`banners\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`banners_owner_idx\` ON \`banners\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`banners_last_edited_by_idx\` ON \`banners\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`banners_published_at_idx\` ON \`banners\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`banners_updated_at_idx\` ON \`banners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`banners_created_at_idx\` ON \`banners\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`banners__status_idx\` ON \`banners\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`banners_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`banners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`banners_texts_order_parent\` ON \`banners_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`banners_texts_text_idx\` ON \`banners_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`banners_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`banners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`banners_rels_order_idx\` ON \`banners_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`banners_rels_parent_idx\` ON \`banners_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`banners_rels_path_idx\` ON \`banners_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`banners_rels_media_id_idx\` ON \`banners_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_banners_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_picture_id\` text,
  	\`version_link\` text,
  	\`version_unit_id\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`banners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_banners_v_parent_idx\` ON \`_banners_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_picture_idx\` ON \`_banners_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_unit_idx\` ON \`_banners_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_publish_at_idx\` ON \`_banners_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_expire_at_idx\` ON \`_banners_v\` (\`version_expire_at\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_state_idx\` ON \`_banners_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_owner_idx\` ON \`_banners_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_last_edited_by_idx\` ON \`_banners_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_published_at_idx\` ON \`_banners_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_updated_at_idx\` ON \`_banners_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version_created_at_idx\` ON \`_banners_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_version_version__status_idx\` ON \`_banners_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_created_at_idx\` ON \`_banners_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_updated_at_idx\` ON \`_banners_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_latest_idx\` ON \`_banners_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_autosave_idx\` ON \`_banners_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_banners_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_banners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_banners_v_texts_order_parent\` ON \`_banners_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_banners_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_banners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_banners_v_rels_order_idx\` ON \`_banners_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_rels_parent_idx\` ON \`_banners_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_rels_path_idx\` ON \`_banners_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_banners_v_rels_media_id_idx\` ON \`_banners_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`slogans\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`unit_id\` text,
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
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`slogans_unit_idx\` ON \`slogans\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`slogans_publish_at_idx\` ON \`slogans\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`slogans_expire_at_idx\` ON \`slogans\` (\`expire_at\`);`)
  await db.run(sql`CREATE INDEX \`slogans_state_idx\` ON \`slogans\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`slogans_owner_idx\` ON \`slogans\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`slogans_last_edited_by_idx\` ON \`slogans\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`slogans_published_at_idx\` ON \`slogans\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`slogans_updated_at_idx\` ON \`slogans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`slogans_created_at_idx\` ON \`slogans\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`slogans__status_idx\` ON \`slogans\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`slogans_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`slogans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`slogans_texts_order_parent\` ON \`slogans_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`slogans_texts_text_idx\` ON \`slogans_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`slogans_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`slogans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`slogans_rels_order_idx\` ON \`slogans_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`slogans_rels_parent_idx\` ON \`slogans_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`slogans_rels_path_idx\` ON \`slogans_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`slogans_rels_media_id_idx\` ON \`slogans_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_slogans_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_text\` text,
  	\`version_unit_id\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`slogans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_slogans_v_parent_idx\` ON \`_slogans_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_unit_idx\` ON \`_slogans_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_publish_at_idx\` ON \`_slogans_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_expire_at_idx\` ON \`_slogans_v\` (\`version_expire_at\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_state_idx\` ON \`_slogans_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_owner_idx\` ON \`_slogans_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_last_edited_by_idx\` ON \`_slogans_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_published_at_idx\` ON \`_slogans_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_updated_at_idx\` ON \`_slogans_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version_created_at_idx\` ON \`_slogans_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_version_version__status_idx\` ON \`_slogans_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_created_at_idx\` ON \`_slogans_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_updated_at_idx\` ON \`_slogans_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_latest_idx\` ON \`_slogans_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_autosave_idx\` ON \`_slogans_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_slogans_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_slogans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_slogans_v_texts_order_parent\` ON \`_slogans_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_slogans_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_slogans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_slogans_v_rels_order_idx\` ON \`_slogans_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_rels_parent_idx\` ON \`_slogans_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_rels_path_idx\` ON \`_slogans_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_slogans_v_rels_media_id_idx\` ON \`_slogans_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`people_deputies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_deputies_order_idx\` ON \`people_deputies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_deputies_parent_id_idx\` ON \`people_deputies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_deputies_person_idx\` ON \`people_deputies\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_type\` text,
  	\`document\` text,
  	\`text\` text NOT NULL,
  	\`author_id\` text,
  	\`resolved_at\` text,
  	\`resolved_by_id\` text,
  	\`owner\` text,
  	\`unit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_document_type_idx\` ON \`comments\` (\`document_type\`);`)
  await db.run(sql`CREATE INDEX \`comments_document_idx\` ON \`comments\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_resolved_by_idx\` ON \`comments\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_owner_idx\` ON \`comments\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`comments_unit_idx\` ON \`comments\` (\`unit\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_rels_order_idx\` ON \`comments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_parent_idx\` ON \`comments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_path_idx\` ON \`comments_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_people_id_idx\` ON \`comments_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`approval\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`articles_unit_review_is_on\` integer DEFAULT true,
  	\`articles_unit_review_head_office_skips\` integer DEFAULT true,
  	\`articles_unit_review_quorum\` text DEFAULT 'one' NOT NULL,
  	\`articles_unit_review_count\` numeric DEFAULT 2,
  	\`articles_unit_review_hours\` numeric DEFAULT 24 NOT NULL,
  	\`articles_board_review_is_on\` integer DEFAULT true,
  	\`articles_board_review_quorum\` text DEFAULT 'one' NOT NULL,
  	\`articles_board_review_count\` numeric DEFAULT 2,
  	\`articles_board_review_hours\` numeric DEFAULT 24 NOT NULL,
  	\`articles_after_approval\` text DEFAULT 'publish',
  	\`infographics_unit_review_is_on\` integer DEFAULT true,
  	\`infographics_unit_review_head_office_skips\` integer DEFAULT true,
  	\`infographics_unit_review_quorum\` text DEFAULT 'one' NOT NULL,
  	\`infographics_unit_review_count\` numeric DEFAULT 2,
  	\`infographics_unit_review_hours\` numeric DEFAULT 24 NOT NULL,
  	\`infographics_board_review_is_on\` integer DEFAULT true,
  	\`infographics_board_review_quorum\` text DEFAULT 'one' NOT NULL,
  	\`infographics_board_review_count\` numeric DEFAULT 2,
  	\`infographics_board_review_hours\` numeric DEFAULT 24 NOT NULL,
  	\`infographics_after_approval\` text DEFAULT 'publish',
  	\`clips_unit_review_is_on\` integer DEFAULT true,
  	\`clips_unit_review_head_office_skips\` integer DEFAULT true,
  	\`clips_unit_review_quorum\` text DEFAULT 'one' NOT NULL,
  	\`clips_unit_review_count\` numeric DEFAULT 2,
  	\`clips_unit_review_hours\` numeric DEFAULT 24 NOT NULL,
  	\`clips_board_review_is_on\` integer DEFAULT true,
  	\`clips_board_review_quorum\` text DEFAULT 'one' NOT NULL,
  	\`clips_board_review_count\` numeric DEFAULT 2,
  	\`clips_board_review_hours\` numeric DEFAULT 24 NOT NULL,
  	\`clips_after_approval\` text DEFAULT 'publish',
  	\`banners_unit_review_is_on\` integer DEFAULT true,
  	\`banners_unit_review_head_office_skips\` integer DEFAULT true,
  	\`banners_unit_review_quorum\` text DEFAULT 'one' NOT NULL,
  	\`banners_unit_review_count\` numeric DEFAULT 2,
  	\`banners_unit_review_hours\` numeric DEFAULT 24 NOT NULL,
  	\`banners_board_review_is_on\` integer DEFAULT true,
  	\`banners_board_review_quorum\` text DEFAULT 'one' NOT NULL,
  	\`banners_board_review_count\` numeric DEFAULT 2,
  	\`banners_board_review_hours\` numeric DEFAULT 24 NOT NULL,
  	\`banners_after_approval\` text DEFAULT 'publish',
  	\`slogans_unit_review_is_on\` integer DEFAULT true,
  	\`slogans_unit_review_head_office_skips\` integer DEFAULT true,
  	\`slogans_unit_review_quorum\` text DEFAULT 'one' NOT NULL,
  	\`slogans_unit_review_count\` numeric DEFAULT 2,
  	\`slogans_unit_review_hours\` numeric DEFAULT 24 NOT NULL,
  	\`slogans_board_review_is_on\` integer DEFAULT true,
  	\`slogans_board_review_quorum\` text DEFAULT 'one' NOT NULL,
  	\`slogans_board_review_count\` numeric DEFAULT 2,
  	\`slogans_board_review_hours\` numeric DEFAULT 24 NOT NULL,
  	\`slogans_after_approval\` text DEFAULT 'publish',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`correction_note\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`approvals\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`returned\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`unrecorded\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_correction_note\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_approvals\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_returned\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_unrecorded\` text;`)
  await db.run(sql`ALTER TABLE \`history\` ADD \`changes\` text;`)
  await db.run(sql`ALTER TABLE \`history\` ADD \`on_behalf_of\` text;`)
  await db.run(sql`ALTER TABLE \`history\` ADD \`on_behalf_of_name\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`history_seq_idx\` ON \`history\` (\`seq\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`infographics_id\` text REFERENCES infographics(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`clips_id\` text REFERENCES clips(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`banners_id\` text REFERENCES banners(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`slogans_id\` text REFERENCES slogans(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_infographics_id_idx\` ON \`payload_locked_documents_rels\` (\`infographics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_clips_id_idx\` ON \`payload_locked_documents_rels\` (\`clips_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_banners_id_idx\` ON \`payload_locked_documents_rels\` (\`banners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_slogans_id_idx\` ON \`payload_locked_documents_rels\` (\`slogans_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`infographics\`;`)
  await db.run(sql`DROP TABLE \`infographics_texts\`;`)
  await db.run(sql`DROP TABLE \`infographics_rels\`;`)
  await db.run(sql`DROP TABLE \`_infographics_v\`;`)
  await db.run(sql`DROP TABLE \`_infographics_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_infographics_v_rels\`;`)
  await db.run(sql`DROP TABLE \`clips\`;`)
  await db.run(sql`DROP TABLE \`clips_texts\`;`)
  await db.run(sql`DROP TABLE \`clips_rels\`;`)
  await db.run(sql`DROP TABLE \`_clips_v\`;`)
  await db.run(sql`DROP TABLE \`_clips_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_clips_v_rels\`;`)
  await db.run(sql`DROP TABLE \`banners\`;`)
  await db.run(sql`DROP TABLE \`banners_texts\`;`)
  await db.run(sql`DROP TABLE \`banners_rels\`;`)
  await db.run(sql`DROP TABLE \`_banners_v\`;`)
  await db.run(sql`DROP TABLE \`_banners_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_banners_v_rels\`;`)
  await db.run(sql`DROP TABLE \`slogans\`;`)
  await db.run(sql`DROP TABLE \`slogans_texts\`;`)
  await db.run(sql`DROP TABLE \`slogans_rels\`;`)
  await db.run(sql`DROP TABLE \`_slogans_v\`;`)
  await db.run(sql`DROP TABLE \`_slogans_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_slogans_v_rels\`;`)
  await db.run(sql`DROP TABLE \`people_deputies\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`approval\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`media_id\` text,
  	\`sections_id\` text,
  	\`tags_id\` text,
  	\`units_id\` text,
  	\`people_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "media_id", "sections_id", "tags_id", "units_id", "people_id") SELECT "id", "order", "parent_id", "path", "articles_id", "media_id", "sections_id", "tags_id", "units_id", "people_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`DROP INDEX \`history_seq_idx\`;`)
  await db.run(sql`ALTER TABLE \`history\` DROP COLUMN \`changes\`;`)
  await db.run(sql`ALTER TABLE \`history\` DROP COLUMN \`on_behalf_of\`;`)
  await db.run(sql`ALTER TABLE \`history\` DROP COLUMN \`on_behalf_of_name\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`correction_note\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`approvals\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`returned\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`unrecorded\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_correction_note\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_approvals\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_returned\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_unrecorded\`;`)
}
