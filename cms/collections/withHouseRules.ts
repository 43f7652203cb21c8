import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { whyTooMuch } from '#cms/security/whyTooMuch.ts'
import { idField } from './idField.ts'
import { Refusal } from './refusal.ts'
import { sortsBehindReference } from './sortsBehindReference.ts'

/** Documents in one answer. More is a way to make the server slow, not a way to work. */
export const LIMIT_MAX = 100

/** The collection with what holds for all of them: our ids, and limits on what one request may ask. */
export function withHouseRules(collection: CollectionConfig): CollectionConfig {
	const hasId = collection.fields.some((field) => 'name' in field && field.name === 'id')
	return {
		...collection,
		// The tab is for programmers, who know the address without it.
		admin: { hideAPIURL: true, ...collection.admin },
		fields: hasId ? collection.fields : [idField(), ...collection.fields],
		hooks: {
			...collection.hooks,
			beforeOperation: [keepWithinLimits, ...(collection.hooks?.beforeOperation ?? [])],
		},
	}
}

/** A request from outside asks for at most `LIMIT_MAX` documents in one plain question, and never chooses an id. */
const keepWithinLimits: CollectionBeforeOperationHook = ({
	args,
	collection,
	operation,
	overrideAccess,
}) => {
	if (overrideAccess) return args
	if (operation === 'create') return withoutId(args)
	const why = whyTooMuch(args)
	if (why) throw new Refusal('invalid', why)
	if (operation !== 'read' && operation !== 'readDistinct' && operation !== 'findVersions')
		return args
	const sorts = [Reflect.get(args, 'sort')].flat().filter((sort) => typeof sort === 'string')
	const refused = sorts
		.flatMap((sort) => sort.split(','))
		.find((sort) => sortsBehindReference(collection.flattenedFields, sort.trim()))
	if (refused) throw new Refusal('invalid', `Không sắp xếp được theo “${refused}”.`)
	return { ...args, pagination: true, limit: clamped(Reflect.get(args, 'limit')) }
}

function withoutId<Args extends { data?: unknown }>(args: Args): Args {
	if (typeof args.data !== 'object' || args.data === null || !('id' in args.data)) return args
	const { id: _, ...data } = args.data
	return { ...args, data }
}

function clamped(limit: unknown): number | undefined {
	if (limit === undefined || limit === null) return undefined
	const wanted = Number(limit)
	return wanted >= 1 && wanted < LIMIT_MAX ? Math.floor(wanted) : LIMIT_MAX
}
