import { readlink, rename, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { DataFolders } from './dataFolders.ts'
import { factIn, recordFact } from './stateFacts.ts'
import { unlessGone } from './unlessGone.ts'

const FACT = 'releases'

const releaseSchema = z.object({
	/** Hash of the templates it was made with. */
	templates: z.string(),
	/** The site's address, which is in every page's bytes. */
	siteUrl: z.string(),
	/** Its folder's name below `releases`. */
	folder: z.string(),
})

/** All published files of one version of the templates. */
export type Release = z.infer<typeof releaseSchema>

const releasesSchema = z.object({
	present: releaseSchema.optional(),
	former: releaseSchema.optional(),
})

/** The release readers get, and the one before it, to which a rollback returns. */
export type Releases = z.infer<typeof releasesSchema>

/** The releases as they were recorded last. */
export function releasesIn(state: DatabaseSync): Releases {
	return releasesSchema.parse(JSON.parse(factIn(state, FACT) ?? '{}'))
}

/** Keep which releases there are. */
export function recordReleases(state: DatabaseSync, releases: Releases): void {
	recordFact(state, FACT, JSON.stringify(releases))
}

/** The folder that readers get now. */
export async function presentFolder({ site }: DataFolders): Promise<string | undefined> {
	// A disk that cannot be read is no reason to think there is no site.
	const target = await readlink(site).catch(unlessGone)
	return target === undefined ? undefined : path.resolve(path.dirname(site), target)
}

/** Let readers get `folder`: one rename, so that every request finds either the old release or the new one. */
export async function switchTo(folder: string, { site }: DataFolders): Promise<void> {
	const next = `${site}.next`
	await rm(next, { force: true })
	await symlink(path.relative(path.dirname(site), folder), next)
	await rename(next, site)
}
