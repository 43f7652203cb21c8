import { expect, test } from 'vitest'
import { secondsIn } from '#cms/collections/clips/secondsIn.ts'
import { toChapters } from '#cms/collections/clips/toChapters.ts'
import { toTimeText } from '#cms/collections/clips/toTimeText.ts'
import { whyNotChapters } from '#cms/collections/clips/whyNotChapters.ts'

test.each([
	['0:00', 0],
	['1:25', 85],
	[' 12:05 ', 725],
	['75:00', 4500],
	['1:02:05', 3725],
	['85', 85],
])('a chapter at %j begins after %i seconds', (time, seconds) => {
	expect(secondsIn(time)).toBe(seconds)
})

test.each(['', '1:75', '1:60:00', 'phút 3', '-1:00', '1:2:3:4', '1.25', undefined])(
	'%j is no time in a clip',
	(time) => {
		expect(secondsIn(time)).toBeNull()
	},
)

test('a time is written as players show it', () => {
	expect([5, 85, 3725, 59.9].map(toTimeText)).toEqual(['0:05', '1:25', '1:02:05', '0:59'])
})

test('chapters come in the order of time, whatever order they were typed in', () => {
	const rows = [
		{ time: '1:10', title: ' Lắp cánh quạt ' },
		{ time: '0', title: 'Trời sáng' },
		{ time: '1:02:00', title: 'Đóng điện' },
	]
	expect(toChapters(rows)).toEqual([
		{ seconds: 0, title: 'Trời sáng' },
		{ seconds: 70, title: 'Lắp cánh quạt' },
		{ seconds: 3720, title: 'Đóng điện' },
	])
	expect(toChapters(null)).toEqual([])
})

test.each([
	[[{ time: '1.25', title: 'A' }], /^Chương 1: thời điểm phải viết là phút:giây/],
	[[{ time: '0:10', title: '  ' }], /^Chương 1 chưa có tên/],
	[
		[
			{ time: '0:10', title: 'A' },
			{ time: '1:30', title: 'B' },
		],
		/^Chương 2: video chỉ dài 1:30, không có thời điểm 1:30/,
	],
	[
		[
			{ time: '0:10', title: 'A' },
			{ time: '10', title: 'B' },
		],
		/^Chương 2 và chương 1 cùng một thời điểm/,
	],
])('chapters that are wrong are told one by one: %j', (rows, sentence) => {
	expect(whyNotChapters(rows, 90)).toMatch(sentence)
})

test('a clip of unknown length takes a chapter at any time', () => {
	const rows = [{ time: '9:59', title: 'Cuối' }]
	expect(whyNotChapters(rows, null)).toBeNull()
	expect(whyNotChapters(rows, 600)).toBeNull()
	expect(whyNotChapters([], 1)).toBeNull()
})
