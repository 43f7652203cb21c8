import { expect, test } from 'vitest'
import { toLink } from '#site/layouts/toLink.ts'

const SITE = 'https://bantin.example'

test.each([
	'/chuyen-muc/an-toan/',
	'https://bantin.example/video/',
	'mailto:toasoan@bantin.example',
])('%s stays with the site', (address) => {
	expect(toLink(address, SITE)).toEqual({ href: address })
})

test.each(['https://example.org/', '//example.org/a', 'http://bantin.example/'])(
	'%s leaves it, and learns nothing of where it was called from',
	(address) => {
		const { href, rel, class: mark } = toLink(address, SITE)
		expect(href).toBe(address)
		expect(rel).toContain('noopener')
		expect(mark).toBe('external')
	},
)
