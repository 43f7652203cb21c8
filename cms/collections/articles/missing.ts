import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { isSlug, SLUG_RULE } from '#cms/collections/slugField.ts'
import type { Article } from '#cms/payload-types.ts'
import type { Piece } from '#cms/workflow/policy.ts'

/** What an article lacks before anybody may read it, as Vietnamese sentences. */
export async function missingInArticle(cms: Payload, piece: Piece): Promise<string[]> {
	// The workflow knows any piece; this policy is given to articles only.
	const article = piece as unknown as Article
	return [
		article.headline?.trim() ? null : 'Chưa có tiêu đề.',
		idOf(article.section) ? null : 'Chưa chọn chuyên mục.',
		hasBody(article) ? null : 'Chưa có nội dung bài.',
		!article.headline?.trim() || (article.slug && isSlug(article.slug)) ? null : SLUG_RULE,
		article.source?.url && !article.source.name ? 'Chưa có tên nguồn đăng lại.' : null,
		isPeriod(article) ? null : 'Giờ hết hạn phải sau giờ xuất bản.',
		await coverProblem(cms, article),
	].filter((sentence) => sentence !== null)
}

async function coverProblem(cms: Payload, article: Article): Promise<string | null> {
	const id = idOf(article.cover)
	if (!id) return null
	const cover = await cms.findByID({
		collection: 'media',
		id,
		depth: 0,
		overrideAccess: true,
		disableErrors: true,
	})
	if (!cover) return 'Ảnh đại diện không còn trong kho ảnh.'
	return cover.alt?.trim() ? null : 'Ảnh đại diện chưa có mô tả (alt).'
}

function hasBody({ body, mediaUsed }: Article): boolean {
	if (!body) return false
	return hasText(body.root) || (mediaUsed?.length ?? 0) > 0
}

function hasText(node: unknown): boolean {
	if (typeof node !== 'object' || node === null) return false
	if ('text' in node && typeof node.text === 'string' && node.text.trim() !== '') return true
	return 'children' in node && Array.isArray(node.children) && node.children.some(hasText)
}

function isPeriod({ publishAt, expireAt }: Article): boolean {
	return !publishAt || !expireAt || publishAt < expireAt
}
