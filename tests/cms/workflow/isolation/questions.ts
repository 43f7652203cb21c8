import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { hiddenIds, SECRET } from './secrets.ts'

const texts = ['equals', 'not_equals', 'like', 'contains', 'in', 'not_in', 'exists'] as const
/** Types of content share their code: of one more, the operators that tell most are enough. */
const few = ['equals', 'like', 'exists'] as const
/** All items of a programme are in one row each: what one field of theirs does not tell, no other does. */
const fewest = ['equals'] as const
const askedFully: readonly CollectionSlug[] = ['articles', 'slogans', 'comments', 'history']
const orders = ['greater_than', 'less_than_equal'] as const

/** A secret of each kind that a field may hold. */
function valuesOf({ type }: FlattenedField, owner: string, unit: string): string[] {
	if (type === 'relationship' || type === 'upload') return [owner, unit]
	if (type === 'date') return ['2030-01-01T00:00:00.000Z']
	return [type === 'select' ? 'unitReview' : SECRET]
}

/**
 * Every question that a list can be asked about every field of it, hidden ones included.
 *
 * A question is what follows the collection's address; versions know the same fields under `version.`.
 */
export function questionsAbout(
	cms: Payload,
	collection: CollectionSlug,
	{ owner, unit }: { owner: string; unit: string },
): string[] {
	const { config } = cms.collections[collection]
	const hasVersions = Boolean(config.versions)
	const questions = ['', '?draft=true', '/count', ...(hasVersions ? ['/versions'] : [])]
	for (const [path, field] of leavesOf(config.flattenedFields, '')) {
		const inVersion = path === 'id' ? 'parent' : `version.${path}`
		for (const value of path === 'id' ? [hiddenIds.draft] : valuesOf(field, owner, unit)) {
			const isOrdered = field.type === 'date' || field.type === 'number' || field.type === 'text'
			const all = isOrdered ? [...texts, ...orders] : texts
			const fewer = path.startsWith('items.') ? fewest : few
			for (const operator of askedFully.includes(collection) ? all : fewer) {
				const asked = operator === 'exists' ? 'true' : encodeURIComponent(value)
				questions.push(`/count?where[${path}][${operator}]=${asked}`)
				questions.push(`?draft=true&where[${path}][${operator}]=${asked}`)
				if (hasVersions) questions.push(`/versions?where[${inVersion}][${operator}]=${asked}`)
			}
		}
		for (const sort of path.startsWith('items.') ? [] : [path, `-${path}`]) {
			questions.push(`?draft=true&sort=${sort}`, `?sort=${sort}`)
			if (hasVersions) questions.push(`/versions?sort=${sort.replace(path, inVersion)}`)
		}
	}
	return questions
}

/** Fields that hold values, each with its path from the document. */
function leavesOf(
	fields: readonly FlattenedField[],
	before: string,
): [path: string, field: FlattenedField][] {
	return fields.flatMap((field): [string, FlattenedField][] => {
		const path = `${before}${field.name}`
		if ('flattenedFields' in field) return leavesOf(field.flattenedFields, `${path}.`)
		if (field.type === 'relationship' && field.relationTo === 'people') {
			return [
				[path, field],
				[`${path}.email`, { name: 'email', type: 'email' }],
				[`${path}.name`, { name: 'name', type: 'text' }],
			]
		}
		return [[path, field]]
	})
}
