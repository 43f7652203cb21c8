import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { defaultIdentity } from '#shared/identity/identity.ts'
import { paletteSheet } from '#shared/identity/paletteSheet.ts'
import { toPalette } from '#shared/identity/toPalette.ts'

test('the address of the colours changes with the colours and with nothing else', () => {
	const power = paletteSheet({ colour: '#0b3d7a', accent: '#c2121f' })
	const coal = paletteSheet({ colour: '#1a1a1a', accent: '#f58220' })
	expect(power.hash).toMatch(/^[0-9a-z]+$/)
	expect(coal.hash).not.toBe(power.hash)
	const renamed = { ...defaultIdentity, name: 'Tên khác' }
	expect(paletteSheet(renamed)).toEqual(power)
})

test('the sheet has every token by day and by night, for screens alone', () => {
	const { css } = paletteSheet(defaultIdentity)
	const { light, dark } = toPalette(defaultIdentity.colour, defaultIdentity.accent)
	for (const [name, colour] of [...Object.entries(light), ...Object.entries(dark)]) {
		expect(css).toContain(`--${name}:${colour}`)
	}
	expect(css.startsWith('@media screen{html:root{')).toBe(true)
})

test('a page whose palette does not arrive looks like the default identity', () => {
	const tokens = readFileSync('site/styles/tokens.css', 'utf8')
	const [day = '', night = ''] = tokens.split('@media (prefers-color-scheme: dark)')
	const { light, dark } = toPalette(defaultIdentity.colour, defaultIdentity.accent)
	for (const [name, colour] of Object.entries(light)) expect(day).toContain(`--${name}: ${colour};`)
	for (const [name, colour] of Object.entries(dark))
		expect(night).toContain(`--${name}: ${colour};`)
})
