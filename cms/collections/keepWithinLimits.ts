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
	const sorts = sortsIn(Reflect.get(args, 'sort'))
	const refused = sorts.find((sort) => sortsBehindReference(collection.flattenedFields, sort))
	if (refused) throw new Refusal('invalid', `Không sắp xếp được theo “${refused}”.`)
	const limited = { ...args, pagination: true, limit: clamped(Reflect.get(args, 'limit')) }
	if (operation !== 'read') return limited
	const order = sorts.length ? sorts : sortsIn(collection.defaultSort)
	return order.length ? { ...limited, sort: inOneOrder(order) } : limited
}

function sortsIn(sort: unknown): string[] {
	return [sort]
		.flat()
		.filter((each) => typeof each === 'string')
		.flatMap((each) => each.split(','))
		.map((each) => each.trim())
		.filter((each) => each !== '')
}

/** What is equal comes newest first: without an order a list shows one document on two pages, another on none. */
function inOneOrder(sorts: string[]): string[] {
	if (sorts.some((sort) => /^-?(?:id|createdAt)$/.test(sort))) return sorts
	return [...sorts, '-createdAt']
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
