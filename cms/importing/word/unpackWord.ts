import { unzipSync, type Unzipped } from 'fflate'
import { Refusal } from '#cms/collections/refusal.ts'

const MEGABYTE = 1024 * 1024

/** Bytes. A text with two dozen photographs straight from a camera. */
const MAX_FILE = 100 * MEGABYTE

/** Bytes when unpacked; a bomb of a few kilobytes unpacks to gigabytes. */
const MAX_UNPACKED = 300 * MEGABYTE

/** Bytes of one part of text when unpacked: some 5,000 pages. */
const MAX_PART = 40 * MEGABYTE

const MAX_PARTS = 5_000

const SAVE_AS_DOCX =
	'Hãy mở tệp bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (.docx)” rồi tải lên lại.'

/** The parts of a Word file by name, or a refusal that says what to do. */
export function unpackWord(bytes: Uint8Array): Unzipped {
	if (bytes.length === 0) throw invalid(`Tệp rỗng (0 byte). ${SAVE_AS_DOCX}`)
	if (bytes.length > MAX_FILE)
		throw invalid('Tệp Word lớn hơn 100 MB. Hãy giảm cỡ ảnh rồi thử lại.')
	refuseOthers(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
	const parts = unpack(bytes)
	if ('xl/workbook.xml' in parts) throw invalid('Đây là tệp Excel. Chỉ nhập được tệp Word (.docx).')
	if ('ppt/presentation.xml' in parts) {
		throw invalid('Đây là tệp PowerPoint. Chỉ nhập được tệp Word (.docx).')
	}
	if (!('word/document.xml' in parts)) throw invalid(`Đây không phải tệp Word. ${SAVE_AS_DOCX}`)
	return parts
}

function refuseOthers(bytes: Buffer) {
	if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
		if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
			throw invalid(
				'Tệp Word có mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu), lưu lại rồi tải lên.',
			)
		}
		throw invalid(`Đây là tệp Word kiểu cũ (.doc). ${SAVE_AS_DOCX}`)
	}
	const start = bytes.subarray(0, 1024).toString('latin1')
	if (start.includes('%PDF-')) {
		throw invalid(
			'Đây là tệp PDF. Hãy dùng tệp Word gốc (.docx), hoặc mở PDF bằng Word rồi lưu thành .docx.',
		)
	}
	if (start.startsWith('{\\rtf')) throw invalid(`Đây là tệp RTF. ${SAVE_AS_DOCX}`)
	if (!start.startsWith('PK')) throw invalid(`Đây không phải tệp Word. ${SAVE_AS_DOCX}`)
}

/**
 * Unpack what stays within the limits.
 *
 * Declared sizes are checked before anything is inflated, and the unpacker gives up where a part
 * turns out larger than it was declared.
 */
function unpack(bytes: Uint8Array): Unzipped {
	let total = 0
	let count = 0
	try {
		return unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				total += originalSize
				count += 1
				const tooLong = /\.(xml|rels)$/i.test(name) && originalSize > MAX_PART
				if (total > MAX_UNPACKED || count > MAX_PARTS || tooLong) throw tooLarge()
				return !name.endsWith('/')
			},
		})
	} catch (cause) {
		if (cause instanceof Refusal) throw cause
		throw invalid(
			'Tệp Word bị hỏng hoặc chưa tải xong. Hãy mở tệp bằng Word, lưu lại rồi tải lên lần nữa.',
		)
	}
}

function tooLarge() {
	return invalid(
		'Tệp Word chứa quá nhiều dữ liệu nén. Hãy chép nội dung sang một tệp mới rồi thử lại.',
	)
}

function invalid(message: string) {
	return new Refusal('invalid', message)
}
