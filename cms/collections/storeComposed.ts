import type { CollectionBeforeValidateHook } from 'payload'

/**
 * Store every text in Unicode's composed form.
 *
 * A Mac sends `ệ` as three characters, Windows as one; searches and comparisons need one of them.
 */
export const storeComposed: CollectionBeforeValidateHook = ({ data }) => composed(data)

function composed<Value>(value: Value): Value {
	// The mapping keeps the shape; TypeScript cannot follow that through the recursion.
	if (typeof value === 'string') return value.normalize('NFC') as Value
	if (Array.isArray(value)) return value.map(composed) as Value
	if (value === null || typeof value !== 'object' || !isPlain(value)) return value
	return Object.fromEntries(
		Object.entries(value).map(([key, child]) => [key, composed(child)]),
	) as Value
}

function isPlain(value: object): boolean {
	const prototype: unknown = Object.getPrototypeOf(value)
	return prototype === Object.prototype || prototype === null
}
