const nouns: Readonly<Record<string, string>> = {
	articles: 'bài',
	infographics: 'infographic',
	clips: 'clip',
	banners: 'banner',
	slogans: 'khẩu hiệu',
	programmes: 'chương trình',
}

/** What the newsroom calls one piece of a collection, in the middle of a sentence. */
export function nounFor(collection: string): string {
	return nouns[collection] ?? 'nội dung'
}
