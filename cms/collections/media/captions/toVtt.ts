import { Refusal } from '#cms/collections/refusal.ts'
import { toCues, UnreadableLine, type Cue } from './toCues.ts'

/** Captions as browsers read them (WebVTT), out of the text of a WebVTT or SRT file; refused in words. */
export function toVtt(text: string): string {
	const plain = text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.normalize('NFC')
	const cues = readCues(plain)
	if (cues.length === 0) {
		throw new Refusal('invalid', 'Tệp phụ đề không có câu nào. Hãy kiểm tra tệp rồi tải lên lại.')
	}
	const isVtt = plain.startsWith('WEBVTT')
	const written = cues.map((cue) => (isVtt ? cue : withoutMarks(cue))).map(toLines)
	return ['WEBVTT\n', ...written].join('\n')
}

function readCues(text: string): Cue[] {
	try {
		return toCues(text)
	} catch (cause) {
		if (!(cause instanceof UnreadableLine)) throw cause
		throw new Refusal(
			'invalid',
			`Phụ đề sai ở dòng ${cause.line}: ${cause.message}. Hãy sửa rồi tải lên lại.`,
		)
	}
}

function toLines({ from, until, settings, text }: Cue): string {
	return `${`${toClock(from)} --> ${toClock(until)} ${settings}`.trim()}\n${text}\n`
}

/** SRT knows bold, italics and underlining as WebVTT does; its fonts and places would show as letters. */
function withoutMarks(cue: Cue): Cue {
	const text = cue.text
		.replace(/\{\\[^}]*\}/g, '')
		.replace(/<\/?(?:font|span)[^>]*>/gi, '')
		.replace(/&(?!\w+;)/g, '&amp;')
		.replace(/<(?!\/?[biu]>)/gi, '&lt;')
	return { ...cue, settings: '', text }
}

function toClock(milliseconds: number): string {
	const parts = [milliseconds / 3_600_000, (milliseconds / 60_000) % 60, (milliseconds / 1000) % 60]
	const clock = parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
	return `${clock}.${String(milliseconds % 1000).padStart(3, '0')}`
}
