import { expect, test } from 'vitest'
import { fold } from '#shared/fold.ts'

test.each(['điện lực', 'ĐIỆN LỰC', 'Điện lực'.normalize('NFD'), 'dien luc', 'Dien Luc'])(
	'“%s” compares equal to “dien luc”',
	(text) => {
		expect(fold(text)).toBe('dien luc')
	},
)

test('what is not Vietnamese stays as it is', () => {
	expect(fold('Tốp 10 – kWh/m² ©')).toBe('top 10 – kwh/m² ©')
})
