import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { strToU8 } from 'fflate'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import { listen } from '#tests/site/web/askServer.ts'
import { pictureBytes } from '#tests/support/aPicture.ts'
import { aWordFile } from '#tests/support/aWordFile.ts'
import { clipBytes } from '#tests/support/clipBytes.ts'
import type { OutsideAnswer } from '#tests/support/cms.ts'
import type { Cast } from './cast.ts'

const SCRIPT = '<script>alert(document.domain)</script>'

/** What comes in as a file. */
export function testUploads(cast: () => Cast): void {
	const send = async (name: string, bytes: Uint8Array, type = 'image/png') => {
		const form = new FormData()
		form.set('file', new File([new Uint8Array(bytes)], name, { type }))
		form.set('_payload', JSON.stringify({ alt: 'Mô tả' }))
		const { open, people } = cast()
		const answer = await open.request('POST', '/media', { as: people.contributor, body: form })
		return { ...answer, filename: String(Reflect.get(answer.body.doc ?? {}, 'filename')) }
	}

	describe('CVE-2026-84695, CVE-2026-105868, CVE-2026-105862: a file that is two things at once is stored as the harmless one', () => {
		test.each(['anh.html', 'anh.svg', 'anh.php', 'anh.js', 'anh.png.html'])(
			'a picture called %s with a page behind it',
			async (name) => {
				const polyglot = Buffer.concat([await pictureBytes(), Buffer.from(SCRIPT)])
				const { status, filename } = await send(name, polyglot, 'text/html')
				expect(status).toBe(201)
				expect(filename).toMatch(/^[0-9a-f-]{36}\.(?:png|jpg)$/)
				expect(stored(filename).includes(SCRIPT)).toBe(false)
			},
		)

		test('a GIF whose comment is a script', async () => {
			const gif = await sharp(await pictureBytes())
				.gif()
				.toBuffer()
			const comment = Buffer.concat([
				Buffer.from([0x21, 0xfe, SCRIPT.length]),
				Buffer.from(SCRIPT),
				Buffer.from([0]),
			])
			const { filename } = await send(
				'a.gif',
				Buffer.concat([gif.subarray(0, -1), comment, gif.subarray(-1)]),
			)
			if (filename !== 'undefined') expect(stored(filename).includes(SCRIPT)).toBe(false)
		})

		test('a clip with a page behind it keeps the name of a clip', async () => {
			const clip = Buffer.concat([await clipBytes('upright.webm'), Buffer.from(SCRIPT)])
			const { filename } = await send('a.html', clip, 'text/html')
			expect(filename).toMatch(/^(?:undefined|[0-9a-f-]{36}\.webm)$/)
		})

		test.each([
			[
				'a drawing with a script',
				'a.svg',
				`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`,
			],
			[
				'a drawing called a picture',
				'a.png',
				`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`,
			],
			[
				'XML with a style sheet',
				'a.xml',
				'<?xml-stylesheet href="#x" type="text/xsl"?><x id="x"/>',
			],
			['captions that are a page', 'a.vtt', `<!doctype html>${SCRIPT}`],
		])('%s is refused', async (_, name, text) => {
			expect((await send(name, Buffer.from(text), 'image/png')).status).toBe(422)
		})
	})

	test('CVE-2026-33949, CVE-2026-129861, CVE-2026-105865: no name leads out of the folder of files', async () => {
		const { open, people } = cast()
		const outside = readdirSync(env.dataDir).sort()
		for (const name of [
			'../../thoat.png',
			'..\\..\\thoat.png',
			'/etc/thoat.png',
			'%2e%2e%2fthoat.png',
		]) {
			const { filename } = await send(name, await pictureBytes())
			expect(path.basename(filename)).toBe(filename)
			stored(filename)
		}
		expect(readdirSync(env.dataDir).sort()).toEqual(outside)
		for (const name of [
			'..%2fsecret',
			'..%2f..%2fpackage.json',
			'%2e%2e%2fbantin.db',
			'....//secret',
		]) {
			const answer = await open.request('GET', `/media/file/${name}`, { as: people.administrator })
			expect(answer.status).toBeGreaterThanOrEqual(400)
		}
	})

	describe('CVE-2025-30225: a small file does not become a large one', () => {
		test('a picture of four thousand megapixels', async () => {
			const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
			const png = await sharp(Buffer.from(svg)).png().toBuffer()
			png.writeUInt32BE(65_000, 16)
			png.writeUInt32BE(65_000, 20)
			expect((await send('bom.png', png)).status).toBe(422)
		})

		test('a moving picture of a thousand large frames', async () => {
			const frame = await sharp({
				create: { width: 1_000, height: 1_000, channels: 3, background: 'red' },
			})
				.gif()
				.toBuffer()
			// Behind the head and its table of colours stands the frame: again, and again.
			const begin = 13 + 3 * 2 ** (((frame[10] ?? 0) & 7) + 1)
			const frames = Array.from({ length: 999 }, () => frame.subarray(begin, -1))
			const bomb = Buffer.concat([frame.subarray(0, -1), ...frames, frame.subarray(-1)])
			expect(bomb.length).toBeLessThan(10 * 1024 * 1024)
			expect((await send('bom.gif', bomb)).status).toBe(422)
		})

		test('a Word file whose words multiply as it is read', async () => {
			const laughs = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from(
				{ length: 9 },
				(_, index) => `<!ENTITY a${index} "${`&a${index === 0 ? '' : index - 1};`.repeat(10)}">`,
			).join('')}]>`
			const xml = `${laughs}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a8;</w:t></w:r></w:p></w:body></w:document>`
			const file = aWordFile({ body: '', more: { 'word/document.xml': strToU8(xml) } })
			const answer = await sendWord(cast(), file)
			expect(answer.status).toBeLessThan(500)
			expect(JSON.stringify(answer.body).length).toBeLessThan(10_000)
		})
	})

	test('a form that is broken, and a file that is not there, are answered with a sentence', async () => {
		const { open, people } = cast()
		const ask = async (path: string) =>
			open.request('GET', path, { as: people.contributor }).then(told)
		const form =
			'--x\r\nContent-Disposition: form-data; name="file"; filename="a\u0000b.png"\r\n\r\nx\r\n--x--\r\n'
		for (const type of ['multipart/form-data; boundary=x', 'multipart/form-data']) {
			const broken = await open.request('POST', '/media', {
				as: people.contributor,
				body: new TextEncoder().encode(form),
				headers: { 'content-type': type },
			})
			expect(told(broken)).toEqual([400, 'invalid'])
		}
		expect(await ask('/media/%')).toEqual([400, 'invalid'])
		for (const name of ['khong-co.jpg', 'a%00b.jpg', 'khong-co.jpg?prefix=x']) {
			expect(await ask(`/media/file/${name}`)).toEqual([404, 'notFound'])
		}
	})

	test('CVE-2026-27567, CVE-2026-34746: the newsroom fetches no address that somebody names', async () => {
		let asked = 0
		const server = createServer((_, response) => {
			asked += 1
			response.end('x')
		})
		const origin = await listen(server)
		const { port } = new URL(origin)
		const { open, people } = cast()
		try {
			for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', 'localhost']) {
				const url = `http://${host}:${port}/a.png`
				const body = {
					alt: 'x',
					url,
					filename: 'a.png',
					sizes: { webp480: { url } },
					thumbnailURL: url,
				}
				const answers = [
					await open.request('POST', '/media', { as: people.administrator, body }),
					await open.request('GET', `/media/paste-url?src=${encodeURIComponent(url)}`, {
						as: people.administrator,
					}),
					await open.request('GET', `/media/paste-url/x?src=${encodeURIComponent(url)}`, {
						as: people.administrator,
					}),
				]
				for (const { status } of answers) expect(status).toBeGreaterThanOrEqual(400)
			}
			expect(asked).toBe(0)
		} finally {
			server.close()
		}
	})
}

function told({ status, body }: OutsideAnswer): unknown[] {
	return [status, body.errors?.[0]?.reason]
}

function sendWord({ open, people }: Cast, bytes: Uint8Array) {
	const form = new FormData()
	form.set('file', new File([new Uint8Array(bytes)], 'bom.docx'))
	return open.request('POST', '/articles/import-word', {
		as: people.contributor,
		body: form,
		headers: { 'content-length': String(bytes.length + 1_000) },
	})
}

/** The bytes of a stored file, which lies where files lie. */
function stored(filename: string): Buffer {
	const file = path.join(env.dataDir, 'media', filename)
	expect(existsSync(file)).toBe(true)
	return readFileSync(file)
}
