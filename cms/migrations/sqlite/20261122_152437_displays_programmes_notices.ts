import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`programmes_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_weekdays_order_idx\` ON \`programmes_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_weekdays_parent_idx\` ON \`programmes_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_items_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_items_weekdays_order_idx\` ON \`programmes_items_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_items_weekdays_parent_idx\` ON \`programmes_items_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'piece',
  	\`picture_id\` text,
  	\`caption\` text,
  	\`headline\` text,
  	\`text\` text,
  	\`type\` text DEFAULT 'article',
  	\`count\` numeric DEFAULT 5,
  	\`days\` numeric,
  	\`scope\` text DEFAULT 'display',
  	\`section_id\` text,
  	\`seconds\` numeric,
  	\`from\` text,
  	\`until\` text,
  	\`windows\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_items_order_idx\` ON \`programmes_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_items_parent_id_idx\` ON \`programmes_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_items_picture_idx\` ON \`programmes_items\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_items_section_idx\` ON \`programmes_items\` (\`section_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text DEFAULT 'fill',
  	\`minutes_per_hour\` numeric DEFAULT 5,
  	\`times_per_hour\` text DEFAULT '1',
  	\`windows\` text,
  	\`reach\` text DEFAULT 'unit',
  	\`priority\` numeric DEFAULT 0,
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
  await db.run(sql`CREATE INDEX \`programmes_unit_idx\` ON \`programmes\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_publish_at_idx\` ON \`programmes\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_expire_at_idx\` ON \`programmes\` (\`expire_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_state_idx\` ON \`programmes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`programmes_owner_idx\` ON \`programmes\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_last_edited_by_idx\` ON \`programmes\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_published_at_idx\` ON \`programmes\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`programmes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_texts_order_parent\` ON \`programmes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_texts_text_idx\` ON \`programmes_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`programmes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`clips_id\` text,
  	\`infographics_id\` text,
  	\`banners_id\` text,
  	\`slogans_id\` text,
  	\`displays_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clips_id\`) REFERENCES \`clips\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infographics_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`banners_id\`) REFERENCES \`banners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`slogans_id\`) REFERENCES \`slogans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`displays_id\`) REFERENCES \`displays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_articles_id_idx\` ON \`programmes_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_clips_id_idx\` ON \`programmes_rels\` (\`clips_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_infographics_id_idx\` ON \`programmes_rels\` (\`infographics_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_banners_id_idx\` ON \`programmes_rels\` (\`banners_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_slogans_id_idx\` ON \`programmes_rels\` (\`slogans_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_displays_id_idx\` ON \`programmes_rels\` (\`displays_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_media_id_idx\` ON \`programmes_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_weekdays_order_idx\` ON \`_programmes_v_version_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_weekdays_parent_idx\` ON \`_programmes_v_version_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_items_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v_version_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_items_weekdays_order_idx\` ON \`_programmes_v_version_items_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_items_weekdays_parent_idx\` ON \`_programmes_v_version_items_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'piece',
  	\`picture_id\` text,
  	\`caption\` text,
  	\`headline\` text,
  	\`text\` text,
  	\`type\` text DEFAULT 'article',
  	\`count\` numeric DEFAULT 5,
  	\`days\` numeric,
  	\`scope\` text DEFAULT 'display',
  	\`section_id\` text,
  	\`seconds\` numeric,
  	\`from\` text,
  	\`until\` text,
  	\`windows\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_items_order_idx\` ON \`_programmes_v_version_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_items_parent_id_idx\` ON \`_programmes_v_version_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_items_picture_idx\` ON \`_programmes_v_version_items\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_items_section_idx\` ON \`_programmes_v_version_items\` (\`section_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_kind\` text DEFAULT 'fill',
  	\`version_minutes_per_hour\` numeric DEFAULT 5,
  	\`version_times_per_hour\` text DEFAULT '1',
  	\`version_windows\` text,
  	\`version_reach\` text DEFAULT 'unit',
  	\`version_priority\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_unit_idx\` ON \`_programmes_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_publish_at_idx\` ON \`_programmes_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_expire_at_idx\` ON \`_programmes_v\` (\`version_expire_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_state_idx\` ON \`_programmes_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_owner_idx\` ON \`_programmes_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_last_edited_by_idx\` ON \`_programmes_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_published_at_idx\` ON \`_programmes_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_autosave_idx\` ON \`_programmes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_texts_order_parent\` ON \`_programmes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`clips_id\` text,
  	\`infographics_id\` text,
  	\`banners_id\` text,
  	\`slogans_id\` text,
  	\`displays_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clips_id\`) REFERENCES \`clips\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infographics_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`banners_id\`) REFERENCES \`banners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`slogans_id\`) REFERENCES \`slogans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`displays_id\`) REFERENCES \`displays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_articles_id_idx\` ON \`_programmes_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_clips_id_idx\` ON \`_programmes_v_rels\` (\`clips_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_infographics_id_idx\` ON \`_programmes_v_rels\` (\`infographics_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_banners_id_idx\` ON \`_programmes_v_rels\` (\`banners_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_slogans_id_idx\` ON \`_programmes_v_rels\` (\`slogans_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_displays_id_idx\` ON \`_programmes_v_rels\` (\`displays_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_media_id_idx\` ON \`_programmes_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`displays_zones\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`displays\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`displays_zones_order_idx\` ON \`displays_zones\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`displays_zones_parent_idx\` ON \`displays_zones\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`displays\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`place\` text,
  	\`unit_id\` text,
  	\`orientation\` text DEFAULT 'landscape' NOT NULL,
  	\`sound\` integer DEFAULT false,
  	\`quiet_hours\` text,
  	\`lease_hours\` numeric DEFAULT 24 NOT NULL,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`displays_unit_idx\` ON \`displays\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`displays_slug_idx\` ON \`displays\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`displays_updated_at_idx\` ON \`displays\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`displays_created_at_idx\` ON \`displays\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text NOT NULL,
  	\`text\` text,
  	\`until\` text NOT NULL,
  	\`drill\` integer DEFAULT false,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`sent_by_id\` text,
  	\`sent_at\` text,
  	\`confirmed_by_id\` text,
  	\`shown_at\` text,
  	\`ended_by_id\` text,
  	\`ended_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`sent_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ended_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_state_idx\` ON \`notices\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`notices_sent_by_idx\` ON \`notices\` (\`sent_by_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_confirmed_by_idx\` ON \`notices\` (\`confirmed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_ended_by_idx\` ON \`notices\` (\`ended_by_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_rels_order_idx\` ON \`notices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_parent_idx\` ON \`notices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_path_idx\` ON \`notices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_units_id_idx\` ON \`notices_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`devices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`secret_hash\` text,
  	\`code_expires_at\` text,
  	\`display_id\` text,
  	\`token_hash\` text,
  	\`paired_at\` text,
  	\`paired_by_id\` text,
  	\`revoked_at\` text,
  	\`last_seen_at\` text,
  	\`report\` text,
  	\`told_dark_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`display_id\`) REFERENCES \`displays\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`paired_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`devices_code_idx\` ON \`devices\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`devices_secret_hash_idx\` ON \`devices\` (\`secret_hash\`);`)
  await db.run(sql`CREATE INDEX \`devices_code_expires_at_idx\` ON \`devices\` (\`code_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`devices_display_idx\` ON \`devices\` (\`display_id\`);`)
  await db.run(sql`CREATE INDEX \`devices_token_hash_idx\` ON \`devices\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`devices_paired_by_idx\` ON \`devices\` (\`paired_by_id\`);`)
  await db.run(sql`CREATE INDEX \`devices_last_seen_at_idx\` ON \`devices\` (\`last_seen_at\`);`)
  await db.run(sql`CREATE INDEX \`devices_updated_at_idx\` ON \`devices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`devices_created_at_idx\` ON \`devices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`plays\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`display_id\` text,
  	\`hour\` text NOT NULL,
  	\`plays\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`display_id\`) REFERENCES \`displays\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`plays_display_idx\` ON \`plays\` (\`display_id\`);`)
  await db.run(sql`CREATE INDEX \`plays_hour_idx\` ON \`plays\` (\`hour\`);`)
  await db.run(sql`CREATE INDEX \`plays_updated_at_idx\` ON \`plays\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`plays_created_at_idx\` ON \`plays\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`receipts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`notice_id\` text,
  	\`display_id\` text,
  	\`shown_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`notice_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`display_id\`) REFERENCES \`displays\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`receipts_notice_idx\` ON \`receipts\` (\`notice_id\`);`)
  await db.run(sql`CREATE INDEX \`receipts_display_idx\` ON \`receipts\` (\`display_id\`);`)
  await db.run(sql`CREATE INDEX \`receipts_updated_at_idx\` ON \`receipts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`receipts_created_at_idx\` ON \`receipts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`display_rules_work_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`display_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`display_rules_work_days_order_idx\` ON \`display_rules_work_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`display_rules_work_days_parent_idx\` ON \`display_rules_work_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`display_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`second_person\` integer DEFAULT false,
  	\`dark_after_minutes\` numeric DEFAULT 10 NOT NULL,
  	\`work_hours\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`programmes_id\` text REFERENCES programmes(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`displays_id\` text REFERENCES displays(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notices_id\` text REFERENCES notices(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`devices_id\` text REFERENCES devices(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`plays_id\` text REFERENCES plays(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`receipts_id\` text REFERENCES receipts(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_displays_id_idx\` ON \`payload_locked_documents_rels\` (\`displays_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_devices_id_idx\` ON \`payload_locked_documents_rels\` (\`devices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_plays_id_idx\` ON \`payload_locked_documents_rels\` (\`plays_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_receipts_id_idx\` ON \`payload_locked_documents_rels\` (\`receipts_id\`);`)
  await db.run(sql`ALTER TABLE \`approval\` ADD \`programmes_unit_review_is_on\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`approval\` ADD \`programmes_unit_review_head_office_skips\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`approval\` ADD \`programmes_unit_review_quorum\` text DEFAULT 'one' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`approval\` ADD \`programmes_unit_review_count\` numeric DEFAULT 2;`)
  await db.run(sql`ALTER TABLE \`approval\` ADD \`programmes_unit_review_hours\` numeric DEFAULT 24 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`approval\` ADD \`programmes_board_review_is_on\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`approval\` ADD \`programmes_board_review_quorum\` text DEFAULT 'one' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`approval\` ADD \`programmes_board_review_count\` numeric DEFAULT 2;`)
  await db.run(sql`ALTER TABLE \`approval\` ADD \`programmes_board_review_hours\` numeric DEFAULT 24 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`approval\` ADD \`programmes_after_approval\` text DEFAULT 'publish';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`programmes_weekdays\`;`)
  await db.run(sql`DROP TABLE \`programmes_items_weekdays\`;`)
  await db.run(sql`DROP TABLE \`programmes_items\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_texts\`;`)
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_weekdays\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_items_weekdays\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_items\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`displays_zones\`;`)
  await db.run(sql`DROP TABLE \`displays\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices_rels\`;`)
  await db.run(sql`DROP TABLE \`devices\`;`)
  await db.run(sql`DROP TABLE \`plays\`;`)
  await db.run(sql`DROP TABLE \`receipts\`;`)
  await db.run(sql`DROP TABLE \`display_rules_work_days\`;`)
  await db.run(sql`DROP TABLE \`display_rules\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`infographics_id\` text,
  	\`clips_id\` text,
  	\`banners_id\` text,
  	\`slogans_id\` text,
  	\`media_id\` text,
  	\`sections_id\` text,
  	\`tags_id\` text,
  	\`units_id\` text,
  	\`people_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infographics_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clips_id\`) REFERENCES \`clips\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`banners_id\`) REFERENCES \`banners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`slogans_id\`) REFERENCES \`slogans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "infographics_id", "clips_id", "banners_id", "slogans_id", "media_id", "sections_id", "tags_id", "units_id", "people_id") SELECT "id", "order", "parent_id", "path", "articles_id", "infographics_id", "clips_id", "banners_id", "slogans_id", "media_id", "sections_id", "tags_id", "units_id", "people_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_infographics_id_idx\` ON \`payload_locked_documents_rels\` (\`infographics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_clips_id_idx\` ON \`payload_locked_documents_rels\` (\`clips_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_banners_id_idx\` ON \`payload_locked_documents_rels\` (\`banners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_slogans_id_idx\` ON \`payload_locked_documents_rels\` (\`slogans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`ALTER TABLE \`approval\` DROP COLUMN \`programmes_unit_review_is_on\`;`)
  await db.run(sql`ALTER TABLE \`approval\` DROP COLUMN \`programmes_unit_review_head_office_skips\`;`)
  await db.run(sql`ALTER TABLE \`approval\` DROP COLUMN \`programmes_unit_review_quorum\`;`)
  await db.run(sql`ALTER TABLE \`approval\` DROP COLUMN \`programmes_unit_review_count\`;`)
  await db.run(sql`ALTER TABLE \`approval\` DROP COLUMN \`programmes_unit_review_hours\`;`)
  await db.run(sql`ALTER TABLE \`approval\` DROP COLUMN \`programmes_board_review_is_on\`;`)
  await db.run(sql`ALTER TABLE \`approval\` DROP COLUMN \`programmes_board_review_quorum\`;`)
  await db.run(sql`ALTER TABLE \`approval\` DROP COLUMN \`programmes_board_review_count\`;`)
  await db.run(sql`ALTER TABLE \`approval\` DROP COLUMN \`programmes_board_review_hours\`;`)
  await db.run(sql`ALTER TABLE \`approval\` DROP COLUMN \`programmes_after_approval\`;`)
}
