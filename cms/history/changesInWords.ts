import type { Field, Payload, Tab } from 'payload'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { ROWS_APART, valueInWords } from './valueInWords.ts'

/** Characters of one value, and of everything together: a history is read, not restored from. */
const VALUE_MAX = 300
const CHANGES_MAX = 4_000

type Values = Readonly<Record<string, unknown>>

interface Change {
	label: string
	field: Field
	before: unknown
	after: unknown
}

/**
 * What differs between two states of a document, one line for each field: "Tên: A → B".
 *
 * Only `fields` are looked at: what Payload adds of its own, such as passwords and sessions, is
 * nobody's to read.
 */
export async function changesInWords(
	cms: Payload,
	fields: readonly Field[],
	before: Values,
	after: Values,
): Promise<string> {
	const lines: string[] = []
	for (const change of changesIn(fields, before, after, '')) {
		const [was, is] = await bothInWords(cms, change)
		if (was && is) lines.push(`${change.label}: ${was} → ${is}`)
		else if (is) lines.push(`${change.label}: (trống) → ${is}`)
		else lines.push(`${change.label}: ${was} → (trống)`)
	}
	return shortened(lines.join('\n'), CHANGES_MAX)
}

/** What a document holds, one line for each field that is filled in: "Tên: A". */
export async function contentInWords(
	cms: Payload,
	fields: readonly Field[],
	content: Values,
): Promise<string> {
	const lines: string[] = []
	for (const { label, field, after } of changesIn(fields, {}, content, '')) {
		lines.push(`${label}: ${shortened(await valueInWords(cms, field, after), VALUE_MAX)}`)
	}
	return shortened(lines.join('\n'), CHANGES_MAX)
}

/** Both values; of a list that is too long to be told, "…" and the rows that the other lacks. */
async function bothInWords(cms: Payload, { field, before, after }: Change): Promise<string[]> {
	const whole = await Promise.all([before, after].map((value) => valueInWords(cms, field, value)))
	const isLongList = field.type === 'array' && whole.some(({ length }) => length > VALUE_MAX)
	const [was = [], is = []] = whole.map((text) => text.split(ROWS_APART).filter(Boolean))
	const rows = [rowsBeside(was, is), rowsBeside(is, was)]
	const isReordered = rows.every(({ length }) => length === 0)
	const told =
		isLongList && !isReordered ? rows.map((own) => ['…', ...own].join(ROWS_APART)) : whole
	return told.map((text) => shortened(text, VALUE_MAX))
}

function rowsBeside(rows: readonly string[], others: readonly string[]): string[] {
	return rows.filter((row) => !others.includes(row))
}

function changesIn(
	fields: readonly Field[],
	before: Values,
	after: Values,
	under: string,
): Change[] {
	return fields.flatMap((field): Change[] => {
		if (field.type === 'tabs')
			return field.tabs.flatMap((tab) => changesInTab(tab, before, after, under))
		if (field.type === 'row' || field.type === 'collapsible') {
			return changesIn(field.fields, before, after, under)
		}
		if (field.type === 'group') {
			return changesBelow(field.fields, field, { before, after, under })
		}
		if (!('name' in field) || field.name === 'id' || field.type === 'join') return []
		const change = {
			label: under + labelOf(field),
			field,
			before: before[field.name],
			after: after[field.name],
		}
		return isSame(change) ? [] : [change]
	})
}

function changesInTab(tab: Tab, before: Values, after: Values, under: string): Change[] {
	return changesBelow(tab.fields, tab, { before, after, under })
}

/** Fields of a group or tab: its own values when it has a name, those around it otherwise. */
function changesBelow(
	fields: readonly Field[],
	parent: { name?: string; label?: unknown },
	{ before, after, under }: { before: Values; after: Values; under: string },
): Change[] {
	if (!parent.name) return changesIn(fields, before, after, under)
	const below = `${under}${labelOf(parent)} › `
	return changesIn(fields, valuesIn(before[parent.name]), valuesIn(after[parent.name]), below)
}

function valuesIn(value: unknown): Values {
	return typeof value === 'object' && value !== null ? { ...value } : {}
}

function isSame({ before, after }: Change): boolean {
	return contentHash({ before }, ['before']) === contentHash({ before: after }, ['before'])
}

function labelOf({ name, label }: { name?: string; label?: unknown }): string {
	return typeof label === 'string' ? label : (name ?? '')
}

function shortened(text: string, length: number): string {
	return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
