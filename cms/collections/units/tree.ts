import type { Payload } from 'payload'
import { keptBeside } from '#cms/keptBeside.ts'

/** Another process may change the tree; this is how long its change may go unnoticed. */
const FRESH_MS = 5_000

interface Tree {
	readAt: number
	children: Map<string, string[]>
	parents: Map<string, string>
}

const trees = keptBeside<Tree>('units.tree')

/** The unit and every unit below it, as ids. */
export async function branchOf(cms: Payload, unit: string): Promise<string[]> {
	const { children } = await treeOf(cms)
	const branch = new Set([unit])
	for (const member of branch) for (const child of children.get(member) ?? []) branch.add(child)
	return [...branch]
}

/** The unit and every unit above it, as ids, from the unit up to the head office. */
export async function unitsAbove(cms: Payload, unit: string): Promise<string[]> {
	const { parents } = await treeOf(cms)
	const path = new Set<string>()
	for (let at: string | undefined = unit; at && !path.has(at); at = parents.get(at)) path.add(at)
	return [...path]
}

/** The tree has changed: read it again when it is next asked for. */
export function forgetBranches({ req }: { req: { payload: Payload } }): void {
	trees.forget(req.payload.db)
}

async function treeOf(cms: Payload): Promise<Tree> {
	const known = trees.load(cms.db)
	if (known && Date.now() - known.readAt < FRESH_MS) return known
	const { docs } = await cms.find({
		collection: 'units',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		// In an order that an index has: without one MongoDB reads the collection as it lies.
		sort: 'id',
		select: { parent: true },
	})
	const children = new Map<string, string[]>()
	const parents = new Map<string, string>()
	for (const { id, parent } of docs) {
		if (typeof parent !== 'string') continue
		children.set(parent, [...(children.get(parent) ?? []), id])
		parents.set(id, parent)
	}
	const tree = { readAt: Date.now(), children, parents }
	trees.keep(cms.db, tree)
	return tree
}
