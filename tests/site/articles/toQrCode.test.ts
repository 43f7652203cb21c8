import encodeQr from 'qr'
import { expect, test } from 'vitest'
import { toQrCode } from '#site/articles/toQrCode.ts'
import { readQrCode } from '#tests/support/readQrCode.ts'

const ADDRESS = 'https://bantin.example/bai-viet/dong-dien-tram-110-kv-ben-thuy-truoc-mua-nang/'

const drawingOf = (text: string) => {
	const { size, path } = toQrCode(text)
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 12}" height="${size * 12}" viewBox="0 0 ${size} ${size}">`
	return `${svg}<path d="${path}" stroke="#000"/></svg>`
}

test.each([ADDRESS, `${ADDRESS}?${'a-b'.repeat(60)}`, 'http://10.0.0.7/bai-viet/a/'])(
	'a telephone reads %s in the drawing',
	async (address) => {
		expect(await readQrCode(drawingOf(address))).toBe(address)
	},
)

test.each([
	[ADDRESS, 'low'],
	// There is room for more correction in the same square.
	['http://10.0.0.7/a/', 'quartile'],
] as const)('the drawing of %s has the very modules of a code with %s correction', (text, ecc) => {
	const { size, path } = toQrCode(text)
	const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
	let [x, y] = [0, 0]
	for (const [, letter, first = '', second = ''] of path.matchAll(
		/([Mmh])(-?\d+)(?: (-?[\d.]+))?/g,
	)) {
		if (letter === 'M') [x, y] = [Number(first), Number(second) - 0.5]
		else if (letter === 'm') [x, y] = [x + Number(first), y + Number(second)]
		else for (const end = x + Number(first); x < end; x++) (drawn[y] ?? [])[x] = true
	}
	expect(drawn).toEqual(encodeQr(text, 'raw', { ecc, border: 4 }))
})

test('around the code four modules stay white', () => {
	const { size, path } = toQrCode(ADDRESS)
	expect(path).toMatch(/^M4 4\.5h7/)
	expect(size).toBe(4 + 33 + 4)
})

test('the drawing of a long address weighs less than four kilobytes', () => {
	expect(
		toQrCode(`https://ban-tin.tong-cong-ty.example/bai-viet/${'a-b'.repeat(30)}/`).path.length,
	).toBeLessThan(4_000)
})
