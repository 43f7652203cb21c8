import type { Payload } from 'payload'
import { missingFile } from '#cms/collections/content/missingFile.ts'
import { isTimeWindows } from '#cms/collections/content/timeWindows.ts'
import { idOf } from '#cms/collections/idOf.ts'
import type { Programme } from '#cms/payload-types.ts'
import { itemBounds } from './itemBounds.ts'
import { piecesNotWithReaders } from './piecesNotWithReaders.ts'

const { count, days } = itemBounds

type Item = NonNullable<Programme['items']>[number]

/** What the items of a programme lack, each sentence naming its item by its place. */
export async function missingItems(
	cms: Payload,
	programme: Programme,
	now: Date,
): Promise<string[]> {
	const items = programme.items ?? []
	if (items.length === 0) return ['Chương trình chưa có mục nào.']
	const absent = await piecesNotWithReaders(cms, programme, now)
	const found = await Promise.all(
		items.map(async (item, at) => {
			const sentences = [await missingIn(cms, item, absent), ...missingInTimes(item)]
			return sentences
				.filter((sentence) => sentence !== null)
				.map((sentence) => `Mục ${at + 1}: ${sentence}`)
		}),
	)
	return found.flat()
}

async function missingIn(
	cms: Payload,
	item: Item,
	absent: ReadonlySet<string>,
): Promise<string | null> {
	switch (item.kind) {
		case 'piece': {
			const id = idOf(item.piece?.value)
			if (!id) return 'chưa chọn nội dung.'
			return absent.has(id)
				? 'nội dung này chưa xuất bản nên màn hình không phát được. Hãy chọn nội dung đang xuất bản.'
				: null
		}
		case 'photo': {
			const sentence = await missingFile(cms, { file: item.picture, word: 'Ảnh', kind: 'image' })
			return sentence && `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
		}
		case 'notice':
			return item.headline?.trim() ? null : 'thông báo chưa có tiêu đề.'
		case 'feed':
			if (!isWhole(item.count, count)) {
				return `số nội dung phải là số nguyên từ 1 đến ${count.most}.`
			}
			return item.days == null || isWhole(item.days, days)
				? null
				: `số ngày gần đây phải là số nguyên từ 1 đến ${days.most}.`
	}
}

function missingInTimes({ seconds, from, until, windows }: Item): (string | null)[] {
	return [
		seconds == null || isWhole(seconds, itemBounds.seconds)
			? null
			: `thời lượng phải là số nguyên từ ${itemBounds.seconds.least} đến ${itemBounds.seconds.most} giây.`,
		from && until && new Date(from) >= new Date(until) ? '“Đến” phải sau “Từ”.' : null,
		isTimeWindows(windows) === true
			? null
			: 'không đọc được khung giờ; hãy viết như sau: 07:00–08:30.',
	]
}

function isWhole(
	value: number | null | undefined,
	{ least, most }: { least: number; most: number },
): boolean {
	return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}
