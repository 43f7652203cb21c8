import { paths } from '#shared/paths.ts'
import { isOfNewsroom } from './isOfNewsroom.ts'

/** What is made for one question alone, for readers without a network, for displays, or for signing in. */
const neverKept = [paths.search, paths.offline, paths.displays, paths.signIn, paths.signOut]

/** Whether the page at this address of the site may be kept for reading without a network. */
export function mayKeep(path: string): boolean {
	if (isOfNewsroom(path) || neverKept.some((start) => path.startsWith(start))) return false
	return path.endsWith('/')
}
