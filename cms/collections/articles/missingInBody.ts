import type { Payload } from 'payload'
import { missingFile } from '#cms/collections/content/missingFile.ts'
import { idOf } from '#cms/collections/idOf.ts'
import { blocksIn } from '#cms/editor/blocksIn.ts'
import type { LexicalState } from '#cms/editor/lexicalState.ts'
import { picturesOf } from '#cms/editor/picturesOf.ts'
import { whyNotPictures } from '#cms/editor/whyNotPictures.ts'
import { visiblePieces } from '#cms/publishing/visiblePieces.ts'

/** What the photo stories and infographics of a text lack before anybody may read it. */
export async function missingInBody(
	cms: Payload,
	body: LexicalState | null | undefined,
	now: Date,
): Promise<(string | null)[]> {
	const stories = await Promise.all(
		blocksIn(body, 'photoStory').map((story) => missingInStory(cms, story)),
	)
	const infographics = blocksIn(body, 'infographic').map(({ infographic }) => idOf(infographic))
	return [...stories.flat(), await missingInfographic(cms, infographics, now)]
}

async function missingInStory(
	cms: Payload,
	story: Record<string, unknown>,
): Promise<(string | null)[]> {
	const pictures = picturesOf(story)
	const files = pictures.map(({ media }, at) =>
		missingFile(cms, { file: media, word: `Ảnh thứ ${at + 1} của chùm ảnh`, kind: 'image' }),
	)
	return [whyNotPictures(pictures.length), ...(await Promise.all(files))]
}

/** The sentence names none: not everybody may know what a draft is called. */
async function missingInfographic(
	cms: Payload,
	ids: readonly (string | null)[],
	now: Date,
): Promise<string | null> {
	const chosen = [...new Set(ids.filter((id) => id !== null))]
	if (chosen.length < new Set(ids).size)
		return 'Có chỗ chèn infographic mà chưa chọn infographic nào.'
	if (chosen.length === 0) return null
	const visible = await visiblePieces(cms, 'infographic', now, { id: { in: chosen } })
	if (visible.length === chosen.length) return null
	return 'Trong bài có infographic chưa đến với bạn đọc. Hãy xuất bản infographic ấy trước, hoặc bỏ ra khỏi bài.'
}
