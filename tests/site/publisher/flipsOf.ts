import { z } from 'zod'

/** A value with one thing in it changed, and where: `cover.caption`, `byline[]`. */
export interface Flip {
	path: string
	value: unknown
}

/** What of a JSON Schema the schemas of entries use. */
interface Shape {
	type?: string | string[]
	const?: unknown
	enum?: unknown[]
	format?: string
	pattern?: string
	anyOf?: Shape[]
	/** Choices that one field tells apart. */
	oneOf?: Shape[]
	properties?: Record<string, Shape>
	required?: string[]
	items?: Shape
	minItems?: number
	maxItems?: number
	maximum?: number
}

/** How the pattern of a time such as `18:30` begins; that of a moment begins with a year. */
const TIME_OF_DAY = '^([01]'

/** A minute shows in a time; forty days move an article in every list. */
const MOVES_MS = [60_000, 40 * 86_400_000]

/**
 * Every way in which one field of `value` can become another that `schema` allows; the identity stays.
 *
 * Derived from the schema alone: a new field is flipped as soon as there is one. `alike` names other
 * things that a reference could point to as well.
 */
export function flipsOf(
	schema: z.ZodType,
	value: object,
	alike: (id: string) => string[] = () => [],
): Flip[] {
	// What zod writes is a JSON Schema of the kinds above.
	const shape = z.toJSONSchema(schema) as Shape
	const flips = flipsIn(shape, value, '', alike).filter(({ path }) => path !== 'id')
	return flips.filter((flip) => schema.safeParse(flip.value).success)
}

/** The path of every field that `schema` knows, down to those without parts. */
export function fieldsOf(schema: z.ZodType): string[] {
	const leaves = (given: Shape, path: string): string[] => {
		const shape = oneTyped(given)
		if (shape.anyOf) return [...new Set(shape.anyOf.flatMap((each) => leaves(each, path)))]
		if (shape.items) return leaves(shape.items, `${path}[]`)
		const fields = Object.entries(shape.properties ?? {})
		if (!fields.length) return shape.type === 'null' || shape.const !== undefined ? [] : [path]
		return fields.flatMap(([field, each]) => leaves(each, joined(path, field)))
	}
	return leaves(z.toJSONSchema(schema) as Shape, '').filter((path) => path !== 'id')
}

type Alike = (id: string) => string[]

function flipsIn(given: Shape, value: unknown, path: string, alike: Alike): Flip[] {
	const shape = oneTyped(given)
	const to = (...values: unknown[]) => values.map((each) => ({ path, value: each }))
	if (shape.const !== undefined) return []
	if (shape.anyOf) return flipsOfChoice(shape.anyOf, value, path, alike)
	if (shape.enum) return to(...shape.enum.filter((each) => each !== value))
	if (Array.isArray(value) && shape.items) return flipsOfList(shape, value, path, alike)
	if (typeof value === 'boolean') return to(!value)
	if (typeof value === 'number') return to(value + (value === shape.maximum ? -1 : 1))
	if (typeof value === 'string' && shape.format === 'date-time') {
		return to(...MOVES_MS.map((by) => new Date(Date.parse(value) + by).toISOString()))
	}
	if (shape.pattern?.startsWith('^#')) return to('#123456')
	if (shape.pattern?.startsWith(TIME_OF_DAY)) return to('07:15')
	if (typeof value === 'string') return to(`x${value}`, ...alike(value))
	if (value === null && shape.properties) {
		const sample = sampleOf(shape)
		return [...to(sample), ...flipsIn(shape, sample, path, alike)]
	}
	if (typeof value !== 'object' || value === null) throw new Error(`What is at ${path}?`)
	return Object.entries(shape.properties ?? {}).flatMap(([field, each]) => {
		// What may be absent is so as if it were null.
		const present = (value as Record<string, unknown>)[field] ?? null
		const flips = flipsIn(each, present, joined(path, field), alike)
		return flips.map((flip) => ({ ...flip, value: { ...value, [field]: flip.value } }))
	})
}

function flipsOfChoice(choices: Shape[], value: unknown, path: string, alike: Alike): Flip[] {
	return choices.flatMap((choice) => {
		if (fits(choice, value)) return value === null ? [] : flipsIn(choice, value, path, alike)
		const sample = sampleOf(choice)
		const deeper = sample === null ? [] : flipsIn(choice, sample, path, alike)
		return [{ path, value: sample }, ...deeper]
	})
}

function flipsOfList(shape: Shape, value: unknown[], path: string, alike: Alike): Flip[] {
	const { items = {}, minItems = 0, maxItems = Infinity } = shape
	const lists = [
		value.slice(1),
		value.toReversed(),
		...(value.length < maxItems ? [[...value, sampleOf(items)]] : []),
	].filter((list) => list.length >= minItems && JSON.stringify(list) !== JSON.stringify(value))
	const [first = sampleOf(items), ...rest] = value
	const deeper = flipsIn(items, first, `${path}[]`, alike)
	return [
		...lists.map((list) => ({ path, value: list })),
		...deeper.map((flip) => ({ path: flip.path, value: [flip.value, ...rest] })),
	]
}

function fits({ type, required = [], ...shape }: Shape, value: unknown): boolean {
	if (shape.const !== undefined) return value === shape.const
	if (value === null || type === 'null') return value === null && type === 'null'
	if (type !== 'object') return true
	return typeof value === 'object' && required.every((field) => field in value)
}

/** Something that the schema allows. */
function sampleOf(given: Shape): unknown {
	const { type, anyOf: [first] = [], ...shape } = oneTyped(given)
	if (first) return sampleOf(first)
	if (shape.const !== undefined) return shape.const
	if (shape.enum) return shape.enum[0]
	if (type === 'null') return null
	if (type === 'number' || type === 'integer') return 1
	if (shape.pattern?.startsWith(TIME_OF_DAY)) return '08:30'
	if (type === 'string') return shape.format ? '2026-03-03T03:03:03.000Z' : 'mau-1'
	if (type === 'array') {
		return Array.from({ length: shape.minItems ?? 1 }, () => sampleOf(shape.items ?? {}))
	}
	const fields = Object.entries(shape.properties ?? {})
	return Object.fromEntries(fields.map(([field, each]) => [field, sampleOf(each)]))
}

/** `string | null` is a choice like any other, and so is one that a field tells. */
function oneTyped(shape: Shape): Shape {
	const { type, oneOf } = shape
	if (oneOf) return { anyOf: oneOf }
	return Array.isArray(type) ? { anyOf: type.map((each) => ({ ...shape, type: each })) } : shape
}

function joined(path: string, field: string): string {
	return path ? `${path}.${field}` : field
}
