import { expect, test } from 'vitest'
import type { Entry } from '#shared/editions/edition.ts'
import { anArticle } from '#tests/support/anArticle.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const aDocument = (id: string, title: string): Entry => ({
	type: 'media',
	id,
	version: '1',
	data: {
		id,
		kind: 'document',
		original: {
			name: 'qd-7f8a.pdf',
			mimeType: 'application/pdf',
			width: null,
			height: null,
			size: 1_240_000,
		},
		variants: [],
		alt: '',
		caption: '',
		credit: '',
		focalX: 50,
		focalY: 50,
		title,
		duration: null,
		poster: null,
	},
})
const { read } = await openFixtureSite([
	aDocument('m-qd', 'Quyết định <i>số</i> 12/QĐ'),
	aDocument('m-khong-ten', ''),
	anArticle({
		id: 'kem-file',
		documents: ['m-qd', 'm-mat', 'm-ho', 'm-khong-ten'],
		byline: [{ person: 'p-hoa' }],
	}),
	anArticle({ id: 'kem-clip', body: '<figure data-clip="m-clip"></figure>' }),
	anArticle({ id: 'noi-ve-clip', body: '<p>Thẻ &lt;video và class="photo-dialog"</p>' }),
])
const { document } = await read('/bai-viet/kem-file/')
const scriptsOf = (page: Document) => page.querySelectorAll('script[src]').length

test('documents are offered by name, kind and size; what is gone or no document is not', () => {
	const items = [...document.querySelectorAll('.documents li')]
	expect(items.map((item) => item.textContent.replace(/\s+/g, ' ').trim())).toEqual([
		'Quyết định <i>số</i> 12/QĐ PDF, 1,2 MB',
		'qd-7f8a.pdf PDF, 1,2 MB',
	])
	const links = [...document.querySelectorAll('.documents a')]
	expect(links.map((link) => link.getAttribute('href'))).toEqual(
		Array(2).fill('/media/qd-7f8a.pdf'),
	)
	expect(links[0]?.getAttribute('download')).toMatch(/^quyet-dinh-[a-z0-9-]*\.pdf$/)
})

test('an article without documents has no place for them', async () => {
	expect((await read('/bai-viet/kem-clip/')).document.querySelector('.documents')).toBeNull()
})

test('an author’s name leads to all that they wrote', () => {
	expect(document.querySelector('.byline a')?.getAttribute('href')).toBe('/tac-gia/tran-thi-hoa/')
})

test('the size of text changes by plain radio buttons, of which the middle one is chosen', () => {
	const sizes = [...document.querySelectorAll<HTMLInputElement>('.text-size input')]
	expect(sizes.map(({ type, checked }) => `${type} ${checked}`)).toEqual([
		'radio false',
		'radio true',
		'radio false',
	])
	expect(sizes.map(({ labels }) => labels?.[0]?.textContent.replace(/\s+/g, ' ').trim())).toEqual([
		'A−Chữ nhỏ',
		'AChữ vừa',
		'A+Chữ lớn',
	])
})

test('a share on Facebook is a plain link with the page’s whole address', () => {
	const link = document.querySelector('.share a')
	expect(link?.getAttribute('href')).toBe(
		'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fbantin.example%2Fbai-viet%2Fkem-file%2F',
	)
	expect(link?.getAttribute('rel')).toContain('noopener')
})

test('the code for a telephone is drawn in the page, and says the address it leads to', () => {
	expect(document.querySelector('.qr path')?.getAttribute('d')).toMatch(/^M4 4\.5h7/)
	expect(document.querySelector('.qr-address')?.textContent).toBe(
		'https://bantin.example/bai-viet/kem-file/',
	)
})

test('an article loads a script for clips only where there is one', async () => {
	const withClip = (await read('/bai-viet/kem-clip/')).document
	expect(scriptsOf(withClip)).toBe(scriptsOf(document) + 1)
	expect(scriptsOf((await read('/bai-viet/noi-ve-clip/')).document)).toBe(scriptsOf(document))
})

test('the neighbours in the section stand at the end, and are not shown as related again', async () => {
	const page = (await read('/bai-viet/ho-khe-bo-don-lu-som/')).document
	const beside = [...page.querySelectorAll('.beside a')].map((link) => link.getAttribute('href'))
	const related = [...page.querySelectorAll('.related a')].map((link) => link.getAttribute('href'))
	expect(beside).toContain('/bai-viet/dong-dien-tram-110-kv-ben-thuy/')
	expect(related.filter((address) => beside.includes(address))).toEqual([])
	expect(related).not.toContain('/bai-viet/ho-khe-bo-don-lu-som/')
})
