import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { dataFoldersIn, type DataFolders } from '#site/publisher/dataFolders.ts'
import {
	presentFolder,
	recordReleases,
	releasesIn,
	type Release,
} from '#site/publisher/releases.ts'
import { filesBelow } from '#site/publisher/siteBundle.ts'
import { fileSource, type Source } from './archive/source.ts'

/** How long the publisher's present write may keep the snapshot waiting. */
const BUSY_TIMEOUT_MS = 10_000

/** The published files and what the publisher knows of them. */
export interface SiteSnapshot {
	release: Release
	sources: Source[]
}

/**
 * What readers have, as a crash at one moment would have left it; undefined when there is no whole site.
 *
 * The publisher is kept from noting anything while its files get second names, which takes a second. What
 * it writes meanwhile it has noted as due before, so wherever this is put back it is written again.
 */
export async function snapshotSite(
	dataDir: string,
	staging: string,
	mediaFiles: ReadonlySet<string>,
): Promise<SiteSnapshot | undefined> {
	const folders = dataFoldersIn(dataDir)
	if (!existsSync(folders.stateFile)) return undefined
	const state = path.join(staging, 'state.db')
	const copied = path.join(staging, 'site')
	const live = new DatabaseSync(folders.stateFile, { timeout: BUSY_TIMEOUT_MS })
	let folder: string | undefined
	try {
		live.exec('BEGIN IMMEDIATE')
		folder = await presentFolder(folders)
		if (folder !== undefined) linkAll(folder, copied)
		for (const ending of ['', '-wal']) {
			const file = folders.stateFile + ending
			if (existsSync(file)) copyFileSync(file, state + ending)
		}
	} finally {
		live.close()
	}
	const release = folder === undefined ? undefined : settle(state, path.basename(folder))
	if (!release) return undefined
	const templates = await templateSources(folders, release)
	const pages = await pageSources(copied, release, mediaFiles)
	return {
		release,
		sources: [fileSource('data/publisher/state.db', state), ...templates, ...pages],
	}
}

/** A published file never changes: a new one takes its name. So a second name holds on to it. */
function linkAll(from: string, to: string): void {
	mkdirSync(to, { recursive: true })
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
		if (entry.isDirectory()) linkAll(source, target)
		else linkOne(source, target)
	}
}

function linkOne(source: string, target: string): void {
	try {
		linkSync(source, target)
	} catch (error) {
		// Replaced this moment, or a disk without hard links.
		if (existsSync(source)) copyFileSync(source, target)
		else if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
	}
}

/** Make the copied state one file that knows this release alone; undefined when it is not its present one. */
function settle(file: string, folder: string): Release | undefined {
	const state = new DatabaseSync(file)
	try {
		state.exec('PRAGMA journal_mode = DELETE')
		const { present } = releasesIn(state)
		if (present?.folder !== folder) return undefined
		// The former one is not backed up: there is nothing to go back to.
		recordReleases(state, { present })
		return present
	} finally {
		state.close()
	}
}

async function templateSources(folders: DataFolders, { templates }: Release): Promise<Source[]> {
	const folder = path.join(folders.templates, templates)
	const files = [...(await filesBelow(folder)), folders.refused].filter((file) => existsSync(file))
	const root = path.dirname(path.dirname(folders.templates))
	return files.map((file) => fileSource(`data/${path.relative(root, file)}`, file))
}

/** Media files lie in the backup already. */
async function pageSources(
	copied: string,
	{ folder }: Release,
	mediaFiles: ReadonlySet<string>,
): Promise<Source[]> {
	return (await filesBelow(copied)).map((file) => {
		const within = path.relative(copied, file)
		const source = fileSource(`data/releases/${folder}/${within}`, file)
		const media = path.dirname(within) === 'media' ? path.basename(within) : ''
		return mediaFiles.has(media) ? { ...source, sameAs: `media/${media}` } : source
	})
}
