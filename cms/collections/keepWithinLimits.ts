import type { CollectionBeforeOperationHook } from 'payload'
import { whyTooMuch } from '#cms/security/whyTooMuch.ts'
import { Refusal } from './refusal.ts'
import { sortsBehindReference } from './sortsBehindReference.ts'

/** Documents in one answer. More is a way to make the server slow, not a way to work. */
const LIMIT_MAX = 100

/** A request from outside asks for at most `LIMIT_MAX` documents in one plain question, and never chooses an id. */
export const keepWithinLimits: CollectionBeforeOperationHook = ({
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
