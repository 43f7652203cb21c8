import type { PublishedArticle } from '#shared/articles/article.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { everyBlock } from './everyBlock.ts'
import { coverIds } from './samplePictures.ts'

/** Forty are needed before a list has an archive page. */
const ARTICLES = 44

/** Accents above accents and below letters, in a headline that needs three lines on a phone. */
const HEADLINES = [
	'ỨNG PHÓ BÃO SỐ 5: Ổn định lưới điện miền Tây, quyết giữ ĐƯỜNG DÂY 500 KV trong mọi tình huống',
	'Thợ đường dây vượt lũ Nậm Mộ, trả lại ánh điện cho bản Xốp Mạt trước giờ giao thừa',
	'Thủy điện Khe Trầm đạt sản lượng 1,25 tỉ kWh, về đích trước kế hoạch 45 ngày',
	'Vì sao mỗi ca trực ở Điều độ đều bắt đầu bằng một phút im lặng?',
]

const HOUR_MS = 3_600_000
const FIRST = Date.UTC(2026, 1, 20)

/** Put a few dozen articles into the edition, the newest with every block a body may have. */
export function putArticles(server: EditionServer): void {
	for (let n = 1; n <= ARTICLES; n++) server.put('article', sampleArticle(n))
	server.put('article', {
		...sampleArticle(ARTICLES + 1),
		slug: 'ung-pho-bao-so-5',
		formerSlugs: ['ung-pho-bao'],
		headline: HEADLINES[0] ?? '',
		body: everyBlock,
		byline: [{ person: 'p1' }, { penName: 'Cẩm Nguyễn' }],
		tags: ['t1', 't2', 't3'],
		source: { name: 'Báo Công Thương', url: 'https://congthuong.example/' },
		documents: ['document'],
		correction: 'Bản trước ghi nhầm số hộ mất điện; con số đúng là 1.250 hộ.',
		media: [...coverIds, 'document', 'clip-file'],
	})
}

function sampleArticle(n: number): PublishedArticle {
	const publishedAt = new Date(FIRST + n * 53 * HOUR_MS).toISOString()
	const cover = n % 4 === 3 ? undefined : coverIds[n % coverIds.length]
	return {
		id: `a${n}`,
		slug: `bai-so-${n}`,
		formerSlugs: [],
		headline: `${HEADLINES[n % HEADLINES.length] ?? ''} (kỳ ${n})`,
		standfirst: `Kỳ ${n}: những người giữ dòng điện kể về một ngày làm việc, từ giờ nhận ca đến lúc bàn giao.`,
		body: `<p>Ca trực thứ ${n} bắt đầu lúc 6 giờ sáng. Các thông số của lưới đều ổn định.</p><h2>Bàn giao ca</h2><p>Trưởng ca ghi sổ, ký tên và ra về khi trời đã sáng rõ.</p>`,
		// Most stand in one section, whose list gets an archive page by it.
		section: n % 11 === 10 ? `s${(n % 4) + 2}` : 's1',
		unit: n % 3 === 0 ? `u${(n % 4) + 2}` : 'u1',
		tags: [n % 2 === 0 ? 't1' : 't2'],
		byline: [{ person: n % 3 === 0 ? 'p2' : 'p1' }],
		cover: cover ? { media: cover, caption: '', credit: '' } : null,
		source: null,
		documents: [],
		correction: '',
		media: cover ? [cover] : [],
		publishedAt,
		updatedAt: publishedAt,
	}
}
