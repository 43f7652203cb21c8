import { z } from 'zod'
import { SLUG_MAX_LENGTH, SLUG_PATTERN } from '#shared/slug.ts'

/** Characters, as the fields of an article allow. */
const HEADLINE_MAX = 200
const STANDFIRST_MAX = 1000

const moment = z.iso.datetime({
	offset: true,
	error: 'phải là thời điểm ISO 8601 có múi giờ, ví dụ 2026-05-01T08:00:00+07:00',
})

/** One line of an import file; what else a line has is ignored. */
export const newsLineSchema = z.object(
	{
		/** Makes a repeat harmless: the same id again updates the same article or does nothing. */
		id: z
			.union([z.string(), z.number()], { error: 'thiếu mã của bài' })
			.transform(String)
			.pipe(words(200)),
		title: words(HEADLINE_MAX),
		sapo: optionalWords(STANDFIRST_MAX),
		/** Plain text, a paragraph a line; HTML when `format` says so. */
		body: words(2_000_000),
		format: z.enum(['text', 'html'], { error: 'chỉ nhận “text” hoặc “html”' }).default('text'),
		/** Slug or name. */
		section: optionalWords(200),
		/** Slug, name or short name. */
		unit: optionalWords(200),
		tags: z.array(words(80), { error: 'phải là danh sách chữ' }).max(50).nullish(),
		/** Pen names. */
		authors: z.array(words(80), { error: 'phải là danh sách tên' }).max(20).nullish(),
		source: z
			.union([words(200).transform((name) => ({ name, url: '' })), sourceSchema()], {
				error: 'phải là tên nguồn, hoặc { name, url } với url bắt đầu bằng http:// hay https://',
			})
			.nullish(),
		publishedAt: moment.nullish(),
		updatedAt: moment.nullish(),
		slug: z
			.string()
			.max(SLUG_MAX_LENGTH)
			.regex(SLUG_PATTERN, 'chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối')
			.nullish(),
	},
	{ error: 'mỗi dòng phải là một đối tượng JSON' },
)

/** A line of an import file, checked. */
export type NewsLine = z.infer<typeof newsLineSchema>

/** The line as an article to be, or why it is none, in Vietnamese. */
export function parseNewsLine(text: string): { line: NewsLine } | { reason: string } {
	let value: unknown
	try {
		value = JSON.parse(text)
	} catch {
		return { reason: 'không phải JSON hợp lệ' }
	}
	const result = newsLineSchema.safeParse(value)
	if (result.success) return { line: result.data }
	const problems = result.error.issues.map(({ path, message }) =>
		path.length > 0 ? `${path.join('.')}: ${message}` : message,
	)
	return { reason: problems.join('; ') }
}

function words(max: number) {
	return z
		.string({ error: 'thiếu hoặc không phải là chữ' })
		.transform((text) => text.normalize('NFC').trim())
		.pipe(z.string().min(1, 'không được để trống').max(max, `dài quá ${max} ký tự`))
}

function optionalWords(max: number) {
	return z
		.string({ error: 'phải là chữ' })
		.transform((text) => text.normalize('NFC').trim())
		.pipe(z.string().max(max, `dài quá ${max} ký tự`))
		.nullish()
}

function sourceSchema() {
	const error = 'phải bắt đầu bằng http:// hoặc https://'
	const url = z.url({ protocol: /^https?$/, error }).or(z.literal(''))
	return z.object({ name: words(200), url: url.default('') })
}
