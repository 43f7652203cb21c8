import { readFile } from 'node:fs/promises'
import type { FileBytes } from '#cms/collections/media/fileBytes.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { toVtt } from './toVtt.ts'

/** Bytes. The words of a day of speech. */
const SIZE_MAX = 1024 * 1024

/** Captions as they are stored: WebVTT in UTF-8, whatever editor of text or subtitles they came from. */
export async function acceptCaptions({
	data,
	tempFilePath,
	size,
}: FileBytes & { size: number }): Promise<Buffer> {
	if (size > SIZE_MAX) {
		throw new Refusal(
			'invalid',
			'Tệp phụ đề lớn quá 1 MB. Hãy chọn đúng tệp phụ đề (VTT hoặc SRT).',
		)
	}
	const bytes = tempFilePath ? await readFile(tempFilePath) : data
	return Buffer.from(toVtt(decoded(bytes)))
}

function decoded(bytes: Buffer): string {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
		// Zeros between the letters are UTF-16 without its mark.
		if (!text.includes('\0')) return text
	} catch {
		// Said below.
	}
	throw new Refusal(
		'invalid',
		'Phụ đề không ở bảng mã UTF-8 nên chữ Việt sẽ sai. Hãy mở tệp bằng Notepad, chọn Lưu thành (Save as) với bảng mã UTF-8 rồi tải lên lại.',
	)
}
