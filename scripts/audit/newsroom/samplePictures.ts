import { hash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { mediaSizes } from '#cms/collections/media/mediaSizes.ts'
import { demoPictures, PICTURE_CREDIT } from '#cms/demo/pictures/demoPictures.ts'
import type { MediaFile, PublishedMedia } from '#shared/media/media.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'

/** Everything of a picture but its files. */
type Texts = Pick<PublishedMedia, 'id' | 'alt' | 'caption' | 'credit'>

const COVERS = ['dap-sang', 'duong-day-chieu', 'tram-bien-ap', 'khac-phuc-bao', 'dien-gio-ngay']

/** Ids of the pictures that articles may have as covers. */
export const coverIds = COVERS.map((key) => `cover-${key}`)

/** Draw the newsroom's pictures and store each in every width the CMS makes. */
export async function putPictures(server: EditionServer): Promise<void> {
	const covers = demoPictures.filter(({ key }) => COVERS.includes(key))
	await Promise.all([
		...covers.map(({ key, draw, alt, caption }) =>
			putPicture(server, { id: `cover-${key}`, alt, caption, credit: PICTURE_CREDIT }, draw()),
		),
		putPicture(server, { ...infographicTexts, id: 'infographic-1' }, drawTallChart()),
		...[1, 2, 3].map((n) =>
			putPicture(
				server,
				{ id: `banner-${n}`, alt: `Thi đua an toàn, đợt ${n}`, caption: '', credit: '' },
				drawBanner(n),
			),
		),
		putPicture(server, { id: 'logo', alt: 'Điện lực Sông Lam', caption: '', credit: '' }, logo),
	])
}

const infographicTexts = {
	alt: 'Biểu đồ cột: sản lượng điện của sáu nhà máy trong nửa đầu năm',
	caption: 'Số liệu của Ban Kế hoạch.',
	credit: PICTURE_CREDIT,
}

async function putPicture(server: EditionServer, texts: Texts, svg: string): Promise<void> {
	const picture = sharp(Buffer.from(svg))
	const { width } = await picture.metadata()
	const original = await keep(server, texts.id, picture.clone().jpeg({ quality: 85 }))
	const smaller = mediaSizes.filter((size) => (size.width ?? 0) <= width)
	const variants = await Promise.all(
		smaller.map(({ width, formatOptions }) => {
			if (!formatOptions) throw new Error('The CMS makes each width in a format of its own.')
			const { format, options } = formatOptions
			return keep(server, texts.id, picture.clone().resize({ width }).toFormat(format, options))
		}),
	)
	server.put('media', {
		...texts,
		kind: 'image',
		original,
		variants,
		focalX: 50,
		focalY: 40,
		title: '',
		duration: null,
		poster: null,
	})
}

/** The picture's bytes, stored, and what the edition says of them. */
async function keep(server: EditionServer, id: string, picture: Sharp): Promise<MediaFile> {
	const { data, info } = await picture.toBuffer({ resolveWithObject: true })
	// AVIF is a kind of HEIF, by which name sharp calls it.
	const ending = info.format === 'heif' ? 'avif' : info.format
	const name = `${id}-${hash('sha1', data).slice(0, 8)}.${ending}`
	server.files.set(name, data)
	const { width, height, size } = info
	return { name, mimeType: `image/${ending}`, width, height, size }
}

/** Five times as high as wide: the kind that is hard to read on a phone. */
function drawTallChart(): string {
	const bars = [420, 610, 350, 780, 540, 690].map(
		(length, n) =>
			`<rect x="120" y="${300 + n * 700}" width="${length}" height="260" fill="#0b3d7a"/>` +
			`<circle cx="${120 + length}" cy="${430 + n * 700}" r="70" fill="#c2121f"/>`,
	)
	return `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="4600"><rect width="100%" height="100%" fill="#f2f5f9"/>${bars.join('')}</svg>`
}

function drawBanner(n: number): string {
	const colour = ['#0b3d7a', '#7a1020', '#14532d'][n - 1] ?? '#0b3d7a'
	return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="400"><rect width="1600" height="400" fill="${colour}"/><circle cx="${300 * n}" cy="200" r="150" fill="#ffd24a"/></svg>`
}

const logo =
	'<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"><rect width="512" height="512" rx="90" fill="#0b3d7a"/><path d="M290 60 130 290h110l-30 162 172-236H266z" fill="#ffd24a"/></svg>'
