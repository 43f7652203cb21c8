import path from 'node:path'
import { paths } from '#shared/paths.ts'
import { SPECULATION_RULES } from './speculationRules.ts'

/** What somebody needs to sign in, a device to be paired, and a browser before it sends any cookie. */
const open = new Set<string>([
	paths.signIn,
	paths.signInCode,
	paths.signOut,
	paths.displays,
	`${paths.displays}sw.js`,
	'/sw.js',
	'/favicon.svg',
	paths.webManifest,
	paths.robots,
	SPECULATION_RULES,
])

/** Compiled styles and scripts, and the corporation's colours: nothing that anybody wrote. */
const openFolders = ['/_astro/', `${path.dirname(paths.palette('x'))}/`]

const iconPattern = new RegExp(`^${paths.icon(0).replace('0', '\\d+').replace('.', '\\.')}$`)

/** Whether strangers get what is at `address` although the site is for members. */
export function isOpenToAll(address: string): boolean {
	if (open.has(address) || iconPattern.test(address)) return true
	return openFolders.some((folder) => address.startsWith(folder))
}
