import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { coverIds } from './samplePictures.ts'

/** Forty are needed before a list has an archive page. */
const PIECES = 41

const FIRST = Date.UTC(2026, 2, 1)
const DAY_MS = 86_400_000

/** Put clips and infographics into the edition, the newest of each with all it can have. */
export function putShowpieces(server: EditionServer): void {
	for (let n = PIECES; n >= 1; n--) {
		const publishedAt = new Date(FIRST + (PIECES - n) * DAY_MS).toISOString()
		const common = {
			formerSlugs: n === 1 ? [`so-dau-${n}`] : [],
			section: 's1',
			unit: n % 2 ? 'u1' : 'u4',
			tags: ['t1'],
			publishedAt,
			updatedAt: publishedAt,
		}
		const poster = coverIds[n % coverIds.length] ?? null
		server.put('clip', {
			...common,
			id: `v${n}`,
			slug: `gio-cua-vong-${n}`,
			headline: `Gió Cửa Vọng thổi quanh năm: ở nơi những tua-bin ĐỔ BÓNG xuống bãi triều, số ${n}`,
			standfirst: 'Bốn giây ở nơi gió không bao giờ nghỉ.',
			clip: 'clip-file',
			poster,
			captions: n === 1 ? 'captions' : null,
			chapters: [
				{ seconds: 0, title: 'Tua-bin đầu tiên' },
				{ seconds: 2, title: 'Gió lặng' },
			],
			transcript: 'Những tua-bin đầu tiên đã quay.\nGió Cửa Vọng thổi quanh năm.',
			media: ['clip-file', ...(n === 1 ? ['captions'] : []), ...(poster ? [poster] : [])],
		})
		server.put('infographic', {
			...common,
			id: `i${n}`,
			slug: `san-luong-sau-thang-${n}`,
			headline: `Sản lượng điện sáu tháng đầu năm, kỳ ${n}`,
			standfirst: 'Bốn trên sáu nhà máy vượt kế hoạch.',
			description: 'Khe Trầm: 780 triệu kWh.\nCửa Vọng: 690 triệu kWh.',
			picture: 'infographic-1',
			media: ['infographic-1'],
		})
	}
}
