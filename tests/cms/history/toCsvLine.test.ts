import { expect, test } from 'vitest'
import { toCsvLine } from '#cms/history/toCsvLine.ts'

test.each(['=1+1', '+84 238', '-1', '@SUM(A1)', '\t=1', '  =1', '\r=1', '＝1'])(
	'a cell that begins like a formula is shown as text: %j',
	(value) => {
		expect(toCsvLine([value])).toBe(`"'${value}"\r\n`)
	},
)

test('what people write stays as they wrote it', () => {
	expect(toCsvLine([12, 'Đường dây 110 kV; "số 2"', null, 'dòng\nmới'])).toBe(
		'12;"Đường dây 110 kV; ""số 2""";;"dòng\nmới"\r\n',
	)
})
