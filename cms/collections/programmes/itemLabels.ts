import type { FeedScope, ShownType } from '#shared/displays/programme.ts'
import type { ItemKind } from './itemFields.ts'

/** What the newsroom calls the choices of an item. */
export const itemLabels: {
	kind: Record<ItemKind, string>
	type: Record<ShownType, string>
	scope: Record<FeedScope, string>
} = {
	kind: {
		piece: 'Nội dung đã đăng (bài, video, infographic, banner, khẩu hiệu)',
		photo: 'Ảnh',
		notice: 'Thông báo toàn màn hình',
		feed: 'Tự lấy nội dung mới',
	},
	type: {
		article: 'Bài viết',
		banner: 'Banner',
		clip: 'Video clip',
		infographic: 'Infographic',
		slogan: 'Khẩu hiệu',
	},
	scope: {
		display: 'Đơn vị đặt màn hình (và các đơn vị trực thuộc)',
		programme: 'Đơn vị của chương trình này (và các đơn vị trực thuộc)',
		all: 'Mọi đơn vị',
	},
}
