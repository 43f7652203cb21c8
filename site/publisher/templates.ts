import { cp, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { DataFolders } from './dataFolders.ts'
import { loadSiteBundle, type SiteBundle } from './siteBundle.ts'

/** Keep a copy of the compiled templates, so that a rollback finds them when new ones have been built. */
export async function keepTemplates(bundle: SiteBundle, folders: DataFolders): Promise<void> {
	const target = path.join(folders.templates, bundle.hash)
	const kept = await readdir(folders.templates).catch((): string[] => [])
	if (kept.includes(bundle.hash)) return
	const unfinished = `${target}.part`
	await rm(unfinished, { recursive: true, force: true })
	await cp(path.dirname(bundle.assetsDir), unfinished, { recursive: true })
	await rename(unfinished, target)
}

/** The kept templates with this hash; throws when they are not there any more. */
export async function loadKeptTemplates(hash: string, folders: DataFolders): Promise<SiteBundle> {
	return { ...(await loadSiteBundle(path.join(folders.templates, hash))), hash }
}

/**
 * The templates to publish with: those in `distDir`, unless just these were rolled back and the ones
 * before them are there.
 */
export async function chooseTemplates(distDir: string, folders: DataFolders): Promise<SiteBundle> {
	const built = await loadSiteBundle(distDir)
	const [refused, instead] = await refusedTemplates(folders)
	if (refused !== built.hash || !instead) return built
	return loadKeptTemplates(instead, folders).catch(() => built)
}

/** Remove what is kept of other templates than these. */
export async function forgetTemplates(
	folders: DataFolders,
	kept: readonly string[],
): Promise<void> {
	for (const name of await readdir(folders.templates).catch(() => [])) {
		if (kept.includes(name)) continue
		await rm(path.join(folders.templates, name), { recursive: true, force: true })
	}
}

/** The hash of the templates that were rolled back, and of those that took their place. */
async function refusedTemplates({ refused }: DataFolders): Promise<string[]> {
	return readFile(refused, 'utf8').then(
		(text) => text.trim().split(' '),
		() => [],
	)
}
