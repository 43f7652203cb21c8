/** How people speak of the pieces of one collection: what one is called, and where it goes. */
export interface Wording {
	/** One piece, in the middle of a sentence. */
	noun: string
	/** Who makes it. */
	maker: string
	/** What a piece does that comes out: `bài này … lúc 09:00`. */
	comesOut: string
	/** Who then has it, and how, before the words for what: `… bản cũ`. */
	areShown: string
	/** Who has it now, and how. */
	haveIt: string
	/** What approving it does at once. */
	atOnce: string
	/** What becomes of a piece that is withdrawn: `rút bài này …`. */
	off: string
	/** What that means for those who had it. */
	gone: string
	/** What is rendered with it. */
	rendered: string
}

const forReaders = {
	maker: 'người viết',
	comesOut: 'đến với bạn đọc',
	areShown: 'bạn đọc vẫn thấy',
	haveIt: 'bạn đọc đang đọc',
	atOnce: 'Bạn đọc sẽ thấy ngay.',
	off: 'khỏi trang',
	gone: 'Bạn đọc sẽ không thấy nữa',
	rendered: 'trang',
}

const forDisplays = {
	maker: 'người soạn',
	comesOut: 'lên màn hình',
	areShown: 'màn hình vẫn phát',
	haveIt: 'màn hình đang phát',
	atOnce: 'Màn hình nhận ngay và phát theo lịch của chương trình.',
	off: 'khỏi màn hình',
	gone: 'Màn hình sẽ không phát nữa',
	rendered: 'danh sách phát',
}

const wordings: Readonly<Record<string, Wording>> = {
	articles: { noun: 'bài', ...forReaders },
	infographics: { noun: 'infographic', ...forReaders },
	clips: { noun: 'clip', ...forReaders },
	banners: { noun: 'banner', ...forReaders },
	slogans: { noun: 'khẩu hiệu', ...forReaders },
	programmes: { noun: 'chương trình', ...forDisplays },
}

/** How people speak of the pieces of a collection. */
export function wordingOf(collection: string): Wording {
	return wordings[collection] ?? { noun: 'nội dung', ...forReaders }
}
