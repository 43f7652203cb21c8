import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toVtt } from '#cms/collections/media/captions/toVtt.ts'
import { toPublishedMedia } from '#cms/collections/media/published.ts'
import { env } from '#cms/env.ts'
import type { Person } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'

let newsroom: TestCms
let writer: Person

beforeAll(async () => {
	newsroom = await openTestCms()
	writer = await aPerson(newsroom.cms, 'contributor')
})
afterAll(() => newsroom.close())

function upload(name: string, content: string | Buffer, type = '') {
	const body = new FormData()
	const part = typeof content === 'string' ? content : new Uint8Array(content)
	body.set('file', new File([part], name, { type }))
	return newsroom.request('POST', '/media', { as: writer, body })
}

const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.500\nXin chào\n'

describe('captions are stored as WebVTT in UTF-8', () => {
	test.each([
		['phu-de.vtt', 'text/vtt', vtt],
		['phu-de.vtt', 'text/html', `\uFEFF${vtt.replaceAll('\n', '\r\n')}`],
		['phu-de.VTT', '', vtt.normalize('NFD')],
		['phu-de.srt', 'application/x-subrip', '1\r\n00:00:01,000 --> 00:00:02,500\r\nXin chào\r\n'],
	])('from %s sent as %s', async (name, type, content) => {
		const { status, body } = await upload(name, content, type)
		expect([status, body.errors]).toEqual([201, undefined])
		const id = body.doc?.id ?? ''
		const media = await newsroom.cms.findByID({
			collection: 'media',
			id,
			depth: 0,
			overrideAccess: true,
		})
		const { kind, original } = toPublishedMedia(media)
		expect([kind, original.mimeType]).toEqual(['captions', 'text/vtt'])
		expect(original.name).toMatch(/^[0-9a-f-]{36}\.vtt$/)
		const stored = readFileSync(path.join(env.dataDir, 'media', original.name), 'utf8')
		expect(stored).toBe('WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nXin chào\n')
		expect(original.size).toBe(Buffer.byteLength(stored))
		const seen = await newsroom.request('GET', `/media/file/${original.name}`, { as: writer })
		expect(seen.headers.get('content-type')).toBe('text/vtt; charset=utf-8')
		expect(seen.headers.get('x-content-type-options')).toBe('nosniff')
	})
})

describe('a file that is no captions is refused in words', () => {
	test.each([
		['in UTF-16', 'a.vtt', Buffer.from(`\uFEFF${vtt}`, 'utf16le'), /UTF-8.*Notepad/],
		['in UTF-16 without its mark', 'a.srt', Buffer.from(vtt, 'utf16le'), /UTF-8/],
		['in an old code page', 'a.vtt', Buffer.from('WEBVTT\n\nch\xe0o', 'latin1'), /UTF-8/],
		['without words', 'a.vtt', 'WEBVTT\n\nNOTE chưa có gì\n', /không có câu nào/],
		[
			'a web page by that name',
			'a.vtt',
			'<!doctype html><script>1</script>',
			/dòng 1: không có mốc/,
		],
		['longer than a day of speech', 'a.vtt', vtt + ' '.repeat(1024 * 1024), /quá 1 MB/],
		['a plain text', 'a.txt', vtt.slice(6), /Không nhận ra/],
	])('%s', async (_, name, content, message) => {
		const { status, body } = await upload(name, content)
		expect(status).toBe(422)
		expect(body.errors?.[0]?.message).toMatch(message)
	})
})

describe('an editor is told the line that is wrong', () => {
	test.each([
		['an end before its beginning', '00:05.000 --> 00:04.000\nChào', /dòng 3: kết thúc trước/],
		['an end at its beginning', '00:05.000 --> 00:05.000\nChào', /dòng 3: kết thúc trước/],
		['no times', 'Chào\nmọi người', /dòng 4: không có mốc/],
		[
			'a missing blank line',
			'00:01.000 --> 00:02.000\nA\n00:03.000 --> 00:04.000\nB',
			/dòng 5: thiếu/,
		],
		['seconds beyond sixty', '00:61.000 --> 00:62.000\nA', /dòng 3: không có mốc/],
	])('%s', (_, cue, message) => {
		expect(() => toVtt(`WEBVTT\n\n${cue}\n`)).toThrow(message)
	})

	test('times right under the first line', () => {
		expect(() => toVtt('WEBVTT\n00:01.000 --> 00:02.000\nA\n')).toThrow(/dòng 2: thiếu/)
	})
})

test('names, notes and styles go, places and voices stay', () => {
	const file = `WEBVTT - Phim\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE\nghi chú\n\nmở đầu\n01:00:01.5 --> 01:00:02.000 line:0 align:start\n<v An>Chào\nbạn\n\n2\n100:00:00.000 --> 100:00:01.000\n\n`
	expect(toVtt(file)).toBe(
		'WEBVTT\n\n01:00:01.500 --> 01:00:02.000 line:0 align:start\n<v An>Chào\nbạn\n',
	)
})

test('SRT loses its fonts and places, and keeps letters that WebVTT reads as marks', () => {
	const file =
		'1\n00:00:01,000 --> 00:00:02,000 X1:1 Y1:2\n{\\an8}<font color="red">A & B</font> <b>5 < 6</b>\n'
	expect(toVtt(file)).toBe('WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nA &amp; B <b>5 &lt; 6</b>\n')
})
