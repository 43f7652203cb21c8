import { paths } from '#shared/paths.ts'
import { isOfNewsroom } from './isOfNewsroom.ts'

/** What is made for one question alone, for readers without a network, or for displays. */
const neverKept = [paths.search, paths.offline, paths.displays]

/** Whether the page at this address of the site may be kept for reading without a network. */
export function mayKeep(path: string): boolean {
	if (isOfNewsroom(path) || neverKept.some((start) => path.startsWith(start))) return false
	return path.endsWith('/')
}
