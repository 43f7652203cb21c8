import { expect, test } from 'vitest'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const addresses = ['/', '/bai-viet/ho-khe-bo-don-lu-som/', '/chuyen-muc/an-toan/', '/rss.xml']

test('a page’s bytes follow from the edition alone', async () => {
	const [one, other] = await Promise.all([openFixtureSite(), openFixtureSite()])
	for (const address of addresses) {
		const first = await one.read(address)
		expect((await other.read(address)).text).toBe(first.text)
		expect((await one.read(address)).text).toBe(first.text)
	}
})

test('an address with a folder for a name, or none at all, is not found', async () => {
	const { read } = await openFixtureSite()
	for (const address of ['/bai-viet/', '/khong-co/', '/bai-viet/..%2f..%2fetc/']) {
		expect((await read(address)).status).toBe(404)
	}
})
