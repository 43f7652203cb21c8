import { expect, test } from 'vitest'
import { itemName, type ItemInForm } from '#cms/admin/programmes/itemName.ts'

const clip: ItemInForm['piece'] = { relationTo: 'clips', value: 'id' }

test.each<[string, ItemInForm, string, string]>([
	['that is new', {}, '', 'Chưa chọn nội dung'],
	['with a piece', { kind: 'piece', piece: clip }, 'Điện gió', 'Video clip: Điện gió'],
	['whose piece is being looked up', { kind: 'piece', piece: clip }, '', 'Video clip'],
	['with a photo', { kind: 'photo', caption: ' Ca ba ' }, 'Mô tả', 'Ảnh: Ca ba'],
	['with a photo without words', { kind: 'photo' }, 'Mô tả', 'Ảnh: Mô tả'],
	[
		'with a notice for some seconds',
		{ kind: 'notice', headline: 'Họp 8 giờ', seconds: 15 },
		'',
		'Thông báo: Họp 8 giờ (15 giây)',
	],
	[
		'that fills itself',
		{ kind: 'feed', type: 'slogan', count: 3, days: 7 },
		'',
		'Tự lấy: 3 khẩu hiệu mới nhất trong 7 ngày',
	],
])('an item %s is known by what it shows', (_, item, title, name) => {
	expect(itemName(item, title)).toBe(name)
})
