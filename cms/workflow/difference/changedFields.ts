import type { Payload } from 'payload'
import type { ApprovalPolicy } from '#cms/workflow/policy.ts'
import type { ComparedText, Part } from './compareWords.ts'
import { differenceOf, EMPTY, type FieldDifference } from './differenceOf.ts'

/** Characters of a summary: a line of the history. */
const SUMMARY_MAX = 1_000

/** Characters of a value that is quoted. */
const QUOTE_MAX = 80

/** What changed between two texts of a piece, in a sentence for the history; '' when nothing did. */
export async function changedFields(
	cms: Payload,
	policy: Pick<ApprovalPolicy, 'collection' | 'content'>,
	before: object,
	after: object,
): Promise<string> {
	const fields = await differenceOf(cms, policy, before, after)
	return inBounds(fields.filter(({ changed }) => changed).map(toPhrase))
}

function toPhrase({ label, isLong, onlyLooks, rows }: FieldDifference): string {
	if (onlyLooks) return `${label}: chỉ đổi cách trình bày`
	if (isLong) {
		const [added, removed] = [countIn(rows, 'added'), countIn(rows, 'removed')]
		const counts = [added && `thêm ${added} từ`, removed && `bớt ${removed} từ`]
		return `${label}: ${counts.filter(Boolean).join(', ')}`
	}
	return `${label}: ${quoteOf(rows, 'before')} → ${quoteOf(rows, 'after')}`
}

function countIn(rows: ComparedText[], kind: Part['kind']): number {
	const parts = rows.flatMap(({ before, after }) => (kind === 'added' ? after : before))
	return parts
		.filter((part) => part.kind === kind)
		.reduce((count, { text }) => count + text.split(' ').length, 0)
}

function quoteOf(rows: ComparedText[], side: keyof ComparedText): string {
	const texts = rows.map((row) => row[side].map(({ text }) => text).join(' ')).filter(Boolean)
	const text = texts.join(', ')
	if (text === EMPTY) return text
	return `“${text.length > QUOTE_MAX ? `${text.slice(0, QUOTE_MAX - 1).trimEnd()}…` : text}”`
}

/** As many phrases as there is room for, and how many more there are. */
function inBounds(phrases: string[]): string {
	const whole = phrases.join('; ')
	if (whole.length <= SUMMARY_MAX) return whole
	let kept = phrases
	while (kept.length > 1) {
		kept = kept.slice(0, -1)
		const text = `${kept.join('; ')}; và ${phrases.length - kept.length} mục khác`
		if (text.length <= SUMMARY_MAX) return text
	}
	return `${whole.slice(0, SUMMARY_MAX - 1)}…`
}
