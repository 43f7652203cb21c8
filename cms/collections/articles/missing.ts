import type { Payload } from 'payload'
import { missingFile } from '#cms/collections/content/missingFile.ts'
import { missingInPeriod } from '#cms/collections/content/missingInPeriod.ts'
import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { isSlug, SLUG_RULE } from '#cms/collections/slugField.ts'
import { blocksIn } from '#cms/editor/blocksIn.ts'
import type { Article } from '#cms/payload-types.ts'
import type { Piece } from '#cms/workflow/policy.ts'
import { missingInBody } from './missingInBody.ts'

/** What an article lacks before anybody may read it, as Vietnamese sentences. */
export async function missingInArticle(cms: Payload, piece: Piece): Promise<string[]> {
	// The workflow knows any piece; this policy is given to articles only.
	const article = piece as unknown as Article
	const missingDocument = (file: string, at: number) =>
		missingFile(cms, { file, word: `Tài liệu đính kèm thứ ${at + 1}`, kind: 'pdf' })
	return [
		article.headline?.trim() ? null : 'Chưa có tiêu đề.',
		idOf(article.section) ? null : 'Chưa chọn chuyên mục.',
		hasBody(article) ? null : 'Chưa có nội dung bài.',
		!article.headline?.trim() || (article.slug && isSlug(article.slug)) ? null : SLUG_RULE,
		article.source?.url && !article.source.name ? 'Chưa có tên nguồn đăng lại.' : null,
		missingInPeriod(article),
		article.cover
			? await missingFile(cms, { file: article.cover, word: 'Ảnh đại diện', kind: 'image' })
			: null,
		...(await missingInBody(cms, article.body, new Date())),
		...(await Promise.all(idsOf(article.documents).map((file, at) => missingDocument(file, at)))),
	].filter((sentence) => sentence !== null)
}

function hasBody({ body, mediaUsed }: Article): boolean {
	if (!body) return false
	const isShown = (mediaUsed?.length ?? 0) > 0 || blocksIn(body, 'infographic').length > 0
	return isShown || hasText(body.root)
}

function hasText(node: unknown): boolean {
	if (typeof node !== 'object' || node === null) return false
	if ('text' in node && typeof node.text === 'string' && node.text.trim() !== '') return true
	return 'children' in node && Array.isArray(node.children) && node.children.some(hasText)
}
