import { strToU8, zipSync } from 'fflate'

/** What a Word file of ours is made of. */
export interface WordFileParts {
	/** What stands in `w:body`. */
	body: string
	/** `word/numbering.xml`, whole. */
	numbering?: string
	/** The picture `rId20`, a JPEG. */
	picture?: Uint8Array
	/** Further entries of the archive. */
	more?: Record<string, Uint8Array>
}

/** A paragraph, in a style and with looks where they are given. */
export function aWordParagraph(
	text: string,
	{
		style,
		bold,
		numId,
		italic,
	}: { style?: string; bold?: true; italic?: true; numId?: number } = {},
): string {
	const list = numId ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr>` : ''
	const looks = `<w:rPr>${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}</w:rPr>`
	const properties = `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${list}</w:pPr>`
	return `<w:p>${properties}<w:r>${looks}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A paragraph that holds the picture `rId20`. */
export function aWordPicture(description: string): string {
	return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="anh" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId20"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
}

/** A .docx file. */
export function aWordFile({ body, numbering, picture, more }: WordFileParts): Uint8Array {
	const relation = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
	const relations = (inner: string) =>
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
	return zipSync({
		'[Content_Types].xml': strToU8(
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="xml" ContentType="application/xml"/></Types>',
		),
		'_rels/.rels': strToU8(relations(relation('rId1', 'officeDocument', 'word/document.xml'))),
		'word/_rels/document.xml.rels': strToU8(
			relations(
				relation('rId2', 'styles', 'styles.xml') +
					relation('rId3', 'numbering', 'numbering.xml') +
					relation('rId20', 'image', 'media/anh.jpg'),
			),
		),
		'word/document.xml': strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
		'word/styles.xml': strToU8(
			`<w:styles ${NAMESPACES}>${STYLES.map(styleOf).join('')}</w:styles>`,
		),
		...(numbering ? { 'word/numbering.xml': strToU8(numbering) } : {}),
		...(picture ? { 'word/media/anh.jpg': picture } : {}),
		...more,
	})
}

/** Numbered lists: one definition, counted on by the first two ids and begun anew by the third. */
export const wordNumbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="6"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>`

const NAMESPACES =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

const STYLES = [
	['Title', 'Title'],
	['Heading1', 'heading 1'],
	['Heading2', 'heading 2'],
	['Quote', 'Quote'],
	['Caption', 'caption'],
] as const

function styleOf([id, name]: (typeof STYLES)[number]): string {
	return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
}
