import type { AfterErrorHookArgs } from 'payload'
import { expect, test } from 'vitest'
import { sayWhichFields } from '#cms/collections/sayWhichFields.ts'

/** The hook looks at the error alone. */
const answerTo = (error: Error) => sayWhichFields({ error } as AfterErrorHookArgs)

test('an error of validation is told with its fields, whichever copy of Payload it comes from', async () => {
	const wrong = { label: 'Tên', path: 'name', message: 'Dài quá 80 ký tự.' }
	const error = Object.assign(new Error('Chưa lưu được: Tên'), {
		data: { collection: 'sections', errors: [wrong] },
	})
	expect(await answerTo(error)).toEqual({
		response: {
			errors: [
				{ name: 'ValidationError', message: 'Chưa lưu được: Tên', data: { errors: [wrong] } },
			],
		},
	})
})

test('an error that says nothing of fields is left alone', async () => {
	expect(await answerTo(new Error('Hỏng'))).toBeUndefined()
	expect(await answerTo(Object.assign(new Error('Hỏng'), { data: { errors: [] } }))).toBeUndefined()
})
