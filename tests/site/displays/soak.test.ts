import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { PlaylistFile, Slide } from '#shared/displays/playlist.ts'
import { always } from '#shared/displays/schedule.ts'
import { measureSoak } from '#scripts/bench/screens/measureSoak.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { clipBytes } from '#tests/support/clipBytes.ts'
import { openDisplayWeb } from './engine/displayWeb.ts'
import { aFilm, aPlaylist, aSlogan } from './engine/playlistBuilders.ts'

/** What leaks one thing with each slide is far beyond what slides differ by. */
const TRANSITIONS = 150
const LEAK = TRANSITIONS / 3

/** Milliseconds. Half a minute of them is the display's own; a busy machine takes its time. */
const SOAK_MS = 180_000

test(
	'a display that plays for long has nothing more in it than at first, and never an empty picture',
	async () => {
		const web = await openDisplayWeb()
		const browser = await openBrowser()
		try {
			const picture = await web.putMedia('anh.jpg', await stripes({ width: 640, height: 400 }))
			const tall = await web.putMedia('dai.jpg', await stripes({ width: 300, height: 1_500 }))
			const film = await web.putMedia('phim.webm', await clipBytes('upright.webm'))
			const slides = [...stills(picture, tall), aFilm('phim', film, 1), aFilm('phim-nua', film, 1)]
			const playlist = aPlaylist(slides)
			// A clock would make any picture look full.
			await web.write({ ...playlist, display: { ...playlist.display, zones: [] } })
			const soak = await measureSoak(browser, web.url + web.page, {
				...{ transitions: TRANSITIONS, speed: 8, looks: 8 },
				say: () => undefined,
			})
			const { first, last } = soak
			expect(soak.mostPlayers).toBe(2)
			expect(soak.blank).toBe(0)
			expect(last.nodes - first.nodes).toBeLessThan(LEAK)
			expect(last.listeners - first.listeners).toBeLessThan(LEAK)
			expect(soak.mostDetached).toBeLessThan(LEAK)
		} finally {
			await browser.close()
			await web.close()
		}
	},
	SOAK_MS,
)

/** A slide of each kind that stays still. */
function stills(picture: PlaylistFile, tall: PlaylistFile): Slide[] {
	const frame = { name: 'Ca đêm', seconds: 1, schedule: always }
	const image = { file: { ...picture, mimeType: 'image/jpeg' }, alt: 'Trạm biến áp' }
	return [
		aSlogan('An toàn là trên hết', 1),
		{
			...{ ...frame, ...image, id: 'anh', kind: 'picture', source: { type: 'photo', id: 'anh' } },
			caption: 'Ca đêm ở trạm 110 kV',
		},
		{
			...{
				...frame,
				...image,
				id: 'bai',
				kind: 'headline',
				source: { type: 'article', id: 'bai' },
			},
			...{ kicker: 'Tin tức', headline: 'Đóng điện trạm 110 kV', standfirst: 'Trước hạn.' },
			...{ byline: 'ĐLSL, 02/03/2026', focalX: 50, focalY: 50 },
			qr: { path: 'M0 0.5h7M0 2.5h3', size: 7 },
		},
		{
			...{ ...frame, id: 'dai', kind: 'tall', source: { type: 'infographic', id: 'dai' } },
			...{ file: { ...tall, mimeType: 'image/jpeg' }, alt: 'Sản lượng' },
		},
		{
			...{ ...frame, id: 'bao', kind: 'notice', source: { type: 'notice', id: 'bao' } },
			...{ headline: 'Diễn tập lúc 15:00', text: 'Tập trung ở sân.' },
		},
	]
}

/** A picture that cannot be taken for an empty one. */
function stripes({ width, height }: { width: number; height: number }): Promise<Buffer> {
	const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
		<rect width="100%" height="100%" fill="#0b4f8a"/>
		<path d="M0 ${height / 2}H${width}" stroke="#fff" stroke-width="${height / 4}"/></svg>`
	return sharp(Buffer.from(drawing)).jpeg().toBuffer()
}
