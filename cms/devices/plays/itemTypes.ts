import type { CollectionSlug } from 'payload'

/** A type of item that displays show: what people call it, and which field of its collection names it. */
export interface ItemType {
	label: string
	collection: CollectionSlug
	/** In this order, the first that says something. */
	titles: readonly string[]
}

/** Every type of item that displays show, as plays tell it. */
export const itemTypes: Readonly<Record<string, ItemType>> = {
	article: { label: 'Bài viết', collection: 'articles', titles: ['headline'] },
	infographic: { label: 'Infographic', collection: 'infographics', titles: ['headline'] },
	clip: { label: 'Video', collection: 'clips', titles: ['headline'] },
	banner: { label: 'Banner', collection: 'banners', titles: ['headline'] },
	slogan: { label: 'Khẩu hiệu', collection: 'slogans', titles: ['text'] },
	photo: { label: 'Ảnh', collection: 'media', titles: ['caption', 'alt', 'filename'] },
	notice: { label: 'Thông báo khẩn', collection: 'notices', titles: ['headline'] },
}

/** What people call the type; an unknown one stays as it is. */
export function itemTypeLabel(type: string): string {
	return itemTypes[type]?.label ?? type
}
