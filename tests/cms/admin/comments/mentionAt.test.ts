import { expect, test } from 'vitest'
import { mentionAt } from '#cms/admin/comments/mentionAt.ts'

test.each([
	{ text: '@', typed: '' },
	{ text: 'Nhờ @Lê', typed: 'Lê' },
	{ text: 'Nhờ @Lê Bả', typed: 'Lê Bả' },
	{ text: 'dòng đầu\n@ngu', typed: 'ngu' },
	{ text: '@Lê Bảo và @Tr', typed: 'Tr' },
])('in “$text” the name “$typed” is being typed', ({ text, typed }) => {
	expect(mentionAt(text, text.length, ['Lê Bảo'])?.typed).toBe(typed)
})

test.each([
	{ text: 'không có ai' },
	{ text: 'binh@songlam.example' },
	{ text: '@ một mình' },
	{ text: '@Lê Bảo xem giúp' },
	{ text: '@Lê\nBảo' },
	{ text: `@${'a'.repeat(41)}` },
])('in “$text” no name is being typed', ({ text }) => {
	expect(mentionAt(text, text.length, ['Lê Bảo'])).toBeNull()
})

test('what counts is where the caret stands', () => {
	expect(mentionAt('Nhờ @Lê xem', 7, [])).toEqual({ start: 4, typed: 'Lê' })
	expect(mentionAt('Nhờ @Lê xem', 3, [])).toBeNull()
})
