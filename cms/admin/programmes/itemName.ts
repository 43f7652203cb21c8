import { itemLabels } from '#cms/collections/programmes/itemLabels.ts'
import { typeOfShown } from '#cms/collections/programmes/typeOfShown.ts'
import type { Programme } from '#cms/payload-types.ts'

/** An item of a programme as it stands in the form; a new one lacks nearly all. */
export type ItemInForm = Partial<NonNullable<Programme['items']>[number]>

/** What people call an item: its kind, and `title`, what it shows, where somebody has looked that up. */
export function itemName(item: ItemInForm, title: string): string {
	const times = item.seconds ? ` (${item.seconds} giây)` : ''
	return `${words(item, title.trim())}${times}`
}

function words({ kind, piece, caption, headline, type, count, days }: ItemInForm, title: string) {
	switch (kind) {
		case undefined:
		case 'piece': {
			const word = piece ? itemLabels.type[typeOfShown[piece.relationTo]] : ''
			return [word, title].filter(Boolean).join(': ') || 'Chưa chọn nội dung'
		}
		case 'photo':
			return ['Ảnh', caption?.trim() || title].filter(Boolean).join(': ')
		case 'notice':
			return ['Thông báo', headline?.trim()].filter(Boolean).join(': ')
		case 'feed': {
			const recent = days ? ` trong ${days} ngày` : ''
			return `Tự lấy: ${count ?? 1} ${itemLabels.type[type ?? 'article'].toLowerCase()} mới nhất${recent}`
		}
	}
}
