import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Below this address a server offers the project's modules. */
export const MODULES_PATH = '/@modules/'

/** The project's own module at `address` as a browser runs it: without types, imports as addresses. */
export async function browserModule(address: string): Promise<string> {
	const file = path.join(ROOT, path.normalize(address.slice(MODULES_PATH.length)))
	const source = stripTypeScriptTypes(await readFile(file, 'utf8'))
	return source.replace(/(from\s*['"])#/g, `$1${MODULES_PATH}`)
}
