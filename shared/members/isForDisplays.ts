import { paths } from '#shared/paths.ts'

/** Whether displays need what is at this path: their own pages and playlists, and the files in them. */
export function isForDisplays(path: string): boolean {
	return path.startsWith(paths.displays) || path.startsWith(paths.media(''))
}
