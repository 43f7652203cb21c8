import { expect, test } from 'vitest'
import { toGroupedCode } from '#site/displays/reporting/groupedCode.ts'

test('a code is shown in groups that can be read aloud', () => {
	expect(toGroupedCode('K7P3QX')).toBe('K7P 3QX')
	expect(toGroupedCode('')).toBe('')
})
