import type { Payload } from 'payload'
import { contentHash } from '#cms/workflow/contentHash.ts'
import type { ApprovalPolicy } from '#cms/workflow/policy.ts'
import { compareParagraphs } from './compareParagraphs.ts'
import type { ComparedText } from './compareWords.ts'
import { fieldParagraphs } from './fieldParagraphs.ts'
import { labelOf } from './labelOf.ts'
import { namesOf } from './namesOf.ts'

/** What stands where a field holds nothing. */
export const EMPTY = '(trống)'

/** One field of a piece, before and after. */
export interface FieldDifference {
	field: string
	/** What editors call it. */
	label: string
	/** Whether the text is long, so that counting words says more than quoting them. */
	isLong: boolean
	changed: boolean
	/** Nothing but the looks changed: bold, italics, the level of a heading. */
	onlyLooks: boolean
	/** Passage beside passage; one row for what has no paragraphs. */
	rows: ComparedText[]
}

/** How two texts of a piece differ, field by field, in the order of its form. */
export async function differenceOf(
	cms: Payload,
	policy: Pick<ApprovalPolicy, 'collection' | 'content'>,
	before: object,
	after: object,
): Promise<FieldDifference[]> {
	const all = cms.collections[policy.collection].config.flattenedFields
	const fields = policy.content.flatMap((name) => all.find((field) => field.name === name) ?? [])
	const pairs = fields.map((field) => ({
		field,
		old: valueOf(before, field.name),
		fresh: valueOf(after, field.name),
	}))
	const nameOf = await namesOf(cms, (note) => {
		for (const { field, old, fresh } of pairs) {
			fieldParagraphs(field, old, note)
			fieldParagraphs(field, fresh, note)
		}
	})
	return pairs.map(({ field, old, fresh }) => {
		const rows = compareParagraphs(
			fieldParagraphs(field, old, nameOf),
			fieldParagraphs(field, fresh, nameOf),
		)
		const differs = rows.some(({ before, after }) => [...before, ...after].some(isChange))
		const changed =
			differs || contentHash(before, [field.name]) !== contentHash(after, [field.name])
		return {
			field: field.name,
			label: labelOf(field),
			isLong: field.type === 'richText' || field.type === 'textarea',
			changed,
			onlyLooks: changed && !differs,
			rows: withEmpty(rows),
		}
	})
}

/** An empty side says so. */
function withEmpty(rows: ComparedText[]): ComparedText[] {
	const holds = (side: keyof ComparedText) => rows.some((row) => row[side].length > 0)
	if (holds('before') && holds('after')) return rows
	const first = rows[0] ?? { before: [], after: [] }
	const empty = [{ text: EMPTY, kind: 'same' as const }]
	const filled = {
		before: holds('before') ? first.before : empty,
		after: holds('after') ? first.after : empty,
	}
	return [filled, ...rows.slice(1)]
}

function isChange({ kind }: { kind: string }): boolean {
	return kind !== 'same'
}

function valueOf(document: object, field: string): unknown {
	return new Map<string, unknown>(Object.entries(document)).get(field)
}
