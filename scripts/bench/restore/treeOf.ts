import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { filesBelow } from '#site/publisher/siteBundle.ts'

/** The hash of every file, by its name within the folder. */
export type Tree = ReadonlyMap<string, string>

/** What lies below `folder`. */
export async function treeOf(folder: string): Promise<Tree> {
	const tree = new Map<string, string>()
	for (const file of await filesBelow(`${folder}/`)) {
		tree.set(path.relative(folder, file), hash('sha256', await readFile(file)))
	}
	return tree
}

/** Names of files that one tree has otherwise than the other, or alone. */
export function differencesOf(one: Tree, other: Tree): string[] {
	const names = new Set([...one.keys(), ...other.keys()])
	return [...names].filter((name) => one.get(name) !== other.get(name)).sort()
}
