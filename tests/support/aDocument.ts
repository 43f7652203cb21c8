import type { Payload } from 'payload'
import type { Media } from '#cms/payload-types.ts'

/** A PDF in the media collection. */
export function aDocument(cms: Payload): Promise<Media> {
	const data = documentBytes()
	return cms.create({
		collection: 'media',
		depth: 0,
		overrideAccess: true,
		file: { name: 'quy-dinh.pdf', data, mimetype: 'application/pdf', size: data.length },
		data: {},
	})
}

/** One empty page. */
function documentBytes(): Buffer {
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
	]
	let text = '%PDF-1.4\n'
	const places = objects.map((object, at) => {
		const place = text.length
		text += `${at + 1} 0 obj\n${object}\nendobj\n`
		return `${String(place).padStart(10, '0')} 00000 n \n`
	})
	const table = text.length
	text += `xref\n0 4\n0000000000 65535 f \n${places.join('')}`
	text += `trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
	return Buffer.from(text)
}
