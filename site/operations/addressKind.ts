import path from 'node:path'
import { paths } from '#shared/paths.ts'
import { isOfCms } from '#site/web/forward.ts'

/** Kinds of request that are counted apart. */
export type AddressKind = 'page' | 'part' | 'media' | 'playlist' | 'search' | 'cms' | 'file'

const playlistFile = path.basename(paths.playlist('x'))

/** What is asked for, roughly: there are few kinds, and none of them tells who reads what. */
export function addressKind(url: string): AddressKind {
	const address = url.split('?')[0] ?? ''
	if (isOfCms(address)) return 'cms'
	if (address.startsWith('/_astro/')) return 'part'
	if (address.startsWith('/pagefind/') || address === paths.searchPlain) return 'search'
	if (address.startsWith(paths.media(''))) return 'media'
	if (address.startsWith(paths.displays) && address.endsWith(`/${playlistFile}`)) return 'playlist'
	return address.endsWith('/') ? 'page' : 'file'
}
