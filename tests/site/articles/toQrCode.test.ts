import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { toQrCode } from '#site/articles/toQrCode.ts'

const ADDRESS = 'https://bantin.example/bai-viet/dong-dien-tram-110-kv-ben-thuy-truoc-mua-nang/'

test('a camera finds in the drawing the very modules of the code', () => {
	const { size, path } = toQrCode(ADDRESS)
	const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
	let [x, y] = [0, 0]
	for (const [, letter, first = '', second = ''] of path.matchAll(
		/([Mmh])(-?\d+)(?: (-?[\d.]+))?/g,
	)) {
		if (letter === 'M') [x, y] = [Number(first), Number(second) - 0.5]
		else if (letter === 'm') [x, y] = [x + Number(first), y + Number(second)]
		else for (const end = x + Number(first); x < end; x++) (drawn[y] ?? [])[x] = true
	}
	const { data } = encode(ADDRESS, { ecc: 'L', boostEcc: true, border: 4 })
	expect(drawn).toEqual(data)
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
