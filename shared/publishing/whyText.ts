import { z } from 'zod'
import { toMonthName } from '#shared/dates.ts'
import type { EntryType } from '#shared/editions/edition.ts'

/** The name people know an entry by, found by its id or its slug; undefined when nobody knows. */
export type NameOf = (type: EntryType, key: string) => string | undefined

/** What an entry's name is put after. */
const nouns = {
	article: 'bài',
	section: 'chuyên mục',
	unit: 'đơn vị',
	tag: 'chủ đề',
	person: 'tác giả',
	media: 'ảnh hoặc video',
	clip: 'video clip',
	infographic: 'infographic',
	banner: 'banner',
	slogan: 'khẩu hiệu',
	display: 'màn hình',
	programme: 'chương trình phát',
} as const

/** Questions about one entry, by id or slug. */
const entryQuestions: Record<string, keyof typeof nouns> = {
	articleBySlug: 'article',
	card: 'article',
	section: 'section',
	sectionBySlug: 'section',
	unit: 'unit',
	unitBySlug: 'unit',
	tag: 'tag',
	tagBySlug: 'tag',
	person: 'person',
	personBySlug: 'person',
	clip: 'clip',
	clipBySlug: 'clip',
	infographic: 'infographic',
	infographicBySlug: 'infographic',
	besides: 'article',
	media: 'media',
	banner: 'banner',
	slogan: 'slogan',
	displayBySlug: 'display',
	programme: 'programme',
}

/** What else can change, in words. */
const sentences: Record<string, string> = {
	appears: 'Trang mới xuất hiện',
	vanishes: 'Trang không còn nội dung nên được gỡ',
	missing: 'Trang còn thiếu nên được vẽ bù',
	sections: 'Danh sách các chuyên mục đổi',
	units: 'Danh sách các đơn vị đổi',
	months: 'Danh sách các tháng đổi',
	slogans: 'Các khẩu hiệu đổi',
	banners: 'Các banner đổi',
	mostRead: 'Danh sách bài đọc nhiều đổi',
	identity: 'Nhận diện của trang đổi',
	frontPage: 'Cách bày trang chủ đổi',
	searchAids: 'Từ điển tìm kiếm đổi',
	sitemap: 'Sơ đồ trang đổi',
	sitemapPages: 'Số phần của sơ đồ trang đổi',
	currentSlug: 'Bài đổi địa chỉ',
	programmesOn: 'Các chương trình phát trên màn hình đổi',
	noticesOn: 'Thông báo khẩn đổi',
	newestShown: 'Nội dung mới nhất cho màn hình đổi',
	fileHash: 'Một tệp cho màn hình đã về đủ',
}

const wholeLists = {
	all: 'tất cả các bài',
	clip: 'các video clip',
	infographic: 'các infographic',
} as const

const listSchema = z.union([
	z.enum(['all', 'clip', 'infographic']),
	z.object({ kind: z.enum(['section', 'unit', 'tag', 'person', 'month']), id: z.string() }),
])

/** A question that a page asked of the edition: its name, then what it is about. */
const questionSchema = z.tuple([z.string()]).rest(z.unknown())

/**
 * Why a page was rendered, in a sentence for people.
 *
 * `why` is a question the page had asked, whose answer changed; or `appears`, `vanishes`, `missing`.
 */
export function whyText(why: string, nameOf: NameOf): string {
	const [name, about] = questionIn(why)
	const type = entryQuestions[name]
	if (type) return `${capital(named(type, about, nameOf))} đổi`
	if (name === 'newest' || name === 'front' || name === 'earlier')
		return `Danh sách ${listName(about, nameOf)} đổi`
	if (name === 'archive') return `Trang tin cũ của ${listName(about, nameOf)} đổi`
	return sentences[name] ?? 'Nội dung trên trang đổi'
}

function questionIn(why: string): [string, unknown] {
	try {
		const [name, about] = questionSchema.parse(JSON.parse(why))
		return [name, about]
	} catch {
		// One of the plain words, or of a publisher that is newer than this.
		return [why, undefined]
	}
}

function named(type: keyof typeof nouns, key: unknown, nameOf: NameOf): string {
	const name = typeof key === 'string' ? nameOf(type, key) : undefined
	return name ? `${nouns[type]} “${name}”` : `một ${nouns[type]}`
}

function listName(about: unknown, nameOf: NameOf): string {
	const list = listSchema.safeParse(about)
	if (!list.success) return 'bài'
	if (typeof list.data === 'string') return wholeLists[list.data]
	const { kind, id } = list.data
	return kind === 'month' ? toMonthName(id).toLowerCase() : named(kind, id, nameOf)
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
