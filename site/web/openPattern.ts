import path from 'node:path'
import { paths } from '#shared/paths.ts'
import { SPECULATION_RULES } from './speculationRules.ts'

/** What somebody needs to sign in, a device to be paired, and a browser before it sends any cookie. */
const single = [
	...[paths.signIn, paths.signInCode, paths.signOut, paths.displays, `${paths.displays}sw.js`],
	...['/sw.js', '/favicon.svg', paths.webManifest, paths.robots, SPECULATION_RULES],
].map(literally)

const icon = literally(paths.icon(0)).replace('0', '\\d+')

/** Compiled styles and scripts, and the corporation's colours: nothing that anybody wrote. */
const folders = ['/_astro/', `${path.dirname(paths.palette('x'))}/`].map((each) => `${each}.*`)

/** The addresses that are for strangers as well where the site is for members; nginx reads it too. */
export const openPattern = new RegExp(`^(?:${[...single, icon, ...folders].join('|')})$`, 's')

function literally(address: string): string {
	return address.replaceAll('.', '\\.')
}
