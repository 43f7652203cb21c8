import { createHash } from 'node:crypto'
import { ValidationError, type Payload } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { fromHtml } from '#cms/editor/fromHtml.ts'
import { fromPlainText } from '#cms/editor/fromPlainText.ts'
import { publishImported } from '#cms/workflow/publishImported.ts'
import { loadCatalogue, type Catalogue } from './catalogue.ts'
import { loadKnownImports } from './knownImports.ts'
import { parseNewsLine, type NewsLine } from './newsLine.ts'
import { publishedAtFor } from './publishedAtFor.ts'

/** What became of a line. */
export type Outcome = { taken: 'created' | 'updated' | 'unchanged' } | { reason: string }

/** How lines are taken. */
export interface NewsImportOptions {
	/** Readers get them at once, with their own dates; otherwise they become drafts. */
	mode: 'drafts' | 'published'
	/** Slugs for lines that name none, or one that nobody has made. */
	section?: string | undefined
	unit?: string | undefined
	now: Date
}

/** Takes lines one after the other. */
export type TakeLine = (text: string) => Promise<Outcome>

/** Begin an import; throws `Refusal` when a default does not exist. */
export async function openNewsImport(cms: Payload, options: NewsImportOptions): Promise<TakeLine> {
	const [catalogue, known] = await Promise.all([loadCatalogue(cms), loadKnownImports(cms)])
	const defaults = {
		section:
			options.section &&
			existing(catalogue.section(options.section), 'chuyên mục', options.section),
		unit: options.unit && existing(catalogue.unit(options.unit), 'đơn vị', options.unit),
	}

	return async (text) => {
		const parsed = parseNewsLine(text)
		if ('reason' in parsed) return parsed
		const { line } = parsed
		try {
			const data = await toArticle(line, catalogue, defaults)
			return await store(line, data)
		} catch (error) {
			return { reason: reasonOf(error) }
		}
	}

	async function store(line: NewsLine, data: ArticleDraft): Promise<Outcome> {
		const publishedAt = publishedAtFor(line)
		if (options.mode === 'published' && new Date(publishedAt) > options.now) {
			return { reason: 'publishedAt: ngày xuất bản còn ở tương lai' }
		}
		const updatedAt = line.updatedAt ? new Date(line.updatedAt).toISOString() : publishedAt
		const hash = hashOf(line, data)
		const before = known.get(line.id)
		const isDone = before?.hash === hash && (before.isPublished || options.mode === 'drafts')
		if (isDone) return { taken: 'unchanged' }
		const whole = { ...data, importId: line.id, importHash: hash, ...bodyOf(line) }
		const id = await write(before?.id, whole, { publishedAt, updatedAt })
		const isPublished = options.mode === 'published' || before?.isPublished === true
		known.set(line.id, { id, hash, isPublished })
		return { taken: before ? 'updated' : 'created' }
	}

	async function write(
		id: string | undefined,
		data: ArticleDraft & Pick<WholeArticle, 'body'>,
		times: { publishedAt: string; updatedAt: string },
	): Promise<string> {
		if (options.mode === 'published') {
			const piece = { collection: 'articles', id, data: { ...data }, ...times } as const
			return publishImported(cms, { ...piece, actorName: 'Nhập từ tệp' })
		}
		const draft = {
			collection: 'articles',
			draft: true,
			depth: 0,
			overrideAccess: true,
			data,
		} as const
		const { id: saved } = id ? await cms.update({ ...draft, id }) : await cms.create(draft)
		return saved
	}
}

type WholeArticle = ReturnType<typeof bodyOf>
type ArticleDraft = Awaited<ReturnType<typeof toArticle>>

function bodyOf({ body, format }: NewsLine) {
	return { body: format === 'html' ? fromHtml(body) : fromPlainText(body) }
}

async function toArticle(
	line: NewsLine,
	catalogue: Catalogue,
	defaults: { section?: string | undefined; unit?: string | undefined },
) {
	const section = line.section
		? (catalogue.section(line.section) ??
			defaults.section ??
			existing(undefined, 'chuyên mục', line.section))
		: (defaults.section ?? (await catalogue.defaultSection()))
	const unit = line.unit
		? (catalogue.unit(line.unit) ?? defaults.unit ?? existing(undefined, 'đơn vị', line.unit))
		: defaults.unit
	const tags: string[] = []
	for (const name of line.tags ?? []) tags.push(await catalogue.tag(name))
	return {
		headline: line.title,
		standfirst: line.sapo ?? '',
		section,
		unit: unit ?? null,
		tags: [...new Set(tags)],
		byline: (line.authors ?? []).map((penName) => ({ penName })),
		source: line.source ?? { name: null, url: null },
		...(line.slug ? { slug: line.slug } : {}),
	}
}

function existing(id: string | undefined, kind: string, name: string): string {
	if (id) return id
	throw new Refusal('invalid', `không có ${kind} “${name}”; hãy tạo trong trang quản trị trước`)
}

/** What makes two lines say the same: everything that reaches the article. */
function hashOf({ id, body, format, publishedAt, updatedAt }: NewsLine, data: object): string {
	const said = JSON.stringify([id, body, format, publishedAt, updatedAt, data])
	return createHash('sha256').update(said).digest('hex')
}

/** What is wrong with one line is told; anything else ends the import. */
function reasonOf(error: unknown): string {
	if (error instanceof ValidationError) {
		return error.data.errors.map(({ path, message }) => `${path}: ${message}`).join('; ')
	}
	if (error instanceof Refusal) return error.message
	throw error
}
