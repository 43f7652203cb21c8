import { strFromU8, strToU8, zipSync, type Unzipped } from 'fflate'
import mammoth from 'mammoth'
import { Refusal } from '#cms/collections/refusal.ts'
import { numberItems } from './numberItems.ts'
import { separateLists } from './separateLists.ts'

/** A picture as it lay in the Word file. */
export interface WordPicture {
	bytes: Buffer
	contentType: string
}

/** What a Word file says, as HTML whose pictures are numbered: `<img src="word:0">`. */
export interface WordHtml {
	html: string
	pictures: WordPicture[]
}

/** Names of Word's styles, and pandoc's, that mean something to a newsroom. */
const STYLES = [
	"p[style-name='Title'] => h1.title:fresh",
	"p[style-name='Subtitle'] => p.subtitle:fresh",
	"p[style-name='caption'] => p.caption:fresh",
	"p[style-name='Image Caption'] => p.caption:fresh",
	"p[style-name='Quote'] => blockquote > p:fresh",
	"p[style-name='Intense Quote'] => blockquote > p:fresh",
	"p[style-name='Block Text'] => blockquote > p:fresh",
	"p[style-name='Block Quotation'] => blockquote > p:fresh",
	'u => u',
	'strike => s',
]

/** The contents of an unpacked Word file. */
export async function toWordHtml(parts: Unzipped): Promise<WordHtml> {
	const pictures: WordPicture[] = []
	const convertImage = mammoth.images.imgElement(async (image) => {
		pictures.push({ bytes: await image.readAsBuffer(), contentType: image.contentType })
		return { src: `word:${pictures.length - 1}` }
	})
	try {
		const { value } = await mammoth.convertToHtml(
			{ buffer: Buffer.from(zipSync(withSeparateLists(parts), { level: 0 })) },
			{
				styleMap: STYLES,
				convertImage,
				// A picture that only lies beside the document is not fetched from the server's disk.
				externalFileAccess: false,
				transformDocument: numberItems,
			},
		)
		return { html: value, pictures }
	} catch (cause) {
		throw new Refusal(
			'invalid',
			`Không đọc được nội dung tệp Word (${cause instanceof Error ? cause.message : 'lỗi lạ'}). Hãy mở tệp bằng Word, lưu lại rồi tải lên lần nữa.`,
		)
	}
}

function withSeparateLists(parts: Unzipped): Unzipped {
	const numbering = parts['word/numbering.xml']
	if (!numbering) return parts
	return { ...parts, 'word/numbering.xml': strToU8(separateLists(strFromU8(numbering))) }
}
