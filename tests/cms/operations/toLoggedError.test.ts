import { expect, test } from 'vitest'
import { Refusal } from '#cms/collections/refusal.ts'
import { toLoggedError } from '#cms/operations/toLoggedError.ts'

test('a refusal takes one line of the log', () => {
	expect(toLoggedError(new Refusal('forbidden', 'Không được phép.'))).toBeUndefined()
})

test('a fault is logged with where it happened, and what led to it', () => {
	const fault = new Error('Không ghi được', { cause: new TypeError('đĩa đầy') })
	expect(toLoggedError(fault)).toMatchObject({
		type: 'Error',
		message: 'Không ghi được',
		stack: fault.stack,
		cause: { type: 'TypeError', message: 'đĩa đầy' },
	})
})
