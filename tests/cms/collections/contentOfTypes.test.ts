import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toPublishedBanner } from '#cms/collections/banners/published.ts'
import { toPublishedClip } from '#cms/collections/clips/published.ts'
import { toPublishedInfographic } from '#cms/collections/infographics/published.ts'
import { toPublishedSlogan } from '#cms/collections/slogans/published.ts'
import type { Banner, Clip, Infographic, Media, Person, Slogan, Unit } from '#cms/payload-types.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'
import { policyOf } from '#cms/workflow/policy.ts'
import type { Action } from '#cms/workflow/steps.ts'
import { takeAction } from '#cms/workflow/takeAction.ts'
import { publishedBannerSchema } from '#shared/banners/banner.ts'
import { publishedClipSchema } from '#shared/clips/clip.ts'
import { publishedInfographicSchema } from '#shared/infographics/infographic.ts'
import { publishedSloganSchema } from '#shared/slogans/slogan.ts'
import { aPicture } from '#tests/support/aPicture.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson, aUnit } from '#tests/support/cmsBuilders.ts'
import { present } from '#tests/support/present.ts'

interface Types {
	infographics: Infographic
	clips: Clip
	banners: Banner
	slogans: Slogan
}

let open: TestCms
let unit: Unit
let writer: Person
let approver: Person
let picture: Media
let video: Media
let captions: Media

beforeAll(async () => {
	open = await openTestCms()
	unit = await aUnit(open.cms, 'Công ty Than Đông Triều')
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
	picture = await aPicture(open.cms)
	const clip = await readFile('cms/demo/clips/dien-gio-ngay.mp4')
	video = await aFile('clip.mp4', 'video/mp4', clip)
	const words = 'WEBVTT\n\n00:00.000 --> 00:02.000\nTrời còn chưa sáng.\n'
	captions = await aFile('phu-de.vtt', 'text/vtt', Buffer.from(words))
})

afterAll(() => open.close())

function aFile(name: string, mimetype: string, data: Buffer): Promise<Media> {
	const file = { name, mimetype, data, size: data.length }
	return open.cms.create({ collection: 'media', depth: 0, overrideAccess: true, data: {}, file })
}

async function draft<Type extends keyof Types>(type: Type, data: object): Promise<string> {
	const { id } = await open.cms.create({
		collection: type,
		draft: true,
		depth: 0,
		overrideAccess: false,
		user: writer,
		// Which type it is, is known only when it runs.
		data,
	})
	return id
}

async function take(collection: keyof Types, id: string, user: Person, action: Action) {
	const policy = present(policyOf(collection))
	const seen = contentHash(present(await latestPiece(open.cms, policy, id)), policy.content)
	return takeAction(open.cms, { collection, id, user, action, seen }, new Date())
}

async function published<Type extends keyof Types>(type: Type, data: object): Promise<Types[Type]> {
	const id = await draft(type, data)
	await take(type, id, writer, 'submit')
	await take(type, id, approver, 'approve')
	const main = await open.cms.findByID({
		collection: type,
		id,
		depth: 0,
		draft: false,
		overrideAccess: true,
		showHiddenFields: true,
	})
	return main
}

describe('what readers get', () => {
	test('of an infographic is its picture and what it says in words', async () => {
		const piece = await published('infographics', {
			headline: 'Sản lượng quý I',
			picture: picture.id,
			description: 'Than sạch: 2,4 triệu tấn.\n',
			unit: unit.id,
		})
		expect(publishedInfographicSchema.parse(toPublishedInfographic(piece))).toEqual({
			id: piece.id,
			slug: 'san-luong-quy-i',
			formerSlugs: [],
			headline: 'Sản lượng quý I',
			standfirst: '',
			description: 'Than sạch: 2,4 triệu tấn.',
			picture: picture.id,
			section: null,
			unit: unit.id,
			tags: [],
			media: [picture.id],
			publishedAt: piece.publishedAt,
			updatedAt: piece.publishedAt,
			expireAt: null,
		})
	})

	test('of a clip is its file with captions, chapters and transcript', async () => {
		const piece = await published('clips', {
			headline: 'Một ngày của thợ lò',
			clip: video.id,
			poster: picture.id,
			captions: captions.id,
			chapters: [
				{ time: '2', title: 'Vào ca' },
				{ time: '0:00', title: 'Trời sáng' },
			],
			transcript: 'Trời còn chưa sáng.\nCa một vào lò.',
		})
		expect(publishedClipSchema.parse(toPublishedClip(piece))).toMatchObject({
			id: piece.id,
			slug: 'mot-ngay-cua-tho-lo',
			clip: video.id,
			poster: picture.id,
			captions: captions.id,
			chapters: [
				{ seconds: 0, title: 'Trời sáng' },
				{ seconds: 2, title: 'Vào ca' },
			],
			transcript: 'Trời còn chưa sáng.\nCa một vào lò.',
			media: [video.id, picture.id, captions.id],
		})
	})

	test('of a banner is where it stands and where it leads', async () => {
		const given = { headline: 'Tháng an toàn', picture: picture.id, link: '/bai-viet/an-toan/' }
		const top = await published('banners', { ...given, position: 'top', order: 2 })
		expect(publishedBannerSchema.parse(toPublishedBanner(top))).toEqual({
			id: top.id,
			headline: 'Tháng an toàn',
			picture: picture.id,
			link: '/bai-viet/an-toan/',
			position: 'top',
			order: 2,
			unit: null,
			publishedAt: top.publishedAt,
			expireAt: null,
		})
		const plain = toPublishedBanner(await published('banners', { ...given, link: null }))
		expect(plain).toMatchObject({ link: '', position: 'column', order: 0 })
	})

	test('of a slogan is one line', async () => {
		const [text, expireAt] = ['An toàn\nlà trên hết ', '2031-03-01T00:00:00.000Z']
		const piece = await published('slogans', { text, unit: unit.id, expireAt })
		expect(publishedSloganSchema.parse(toPublishedSlogan(piece))).toEqual({
			id: piece.id,
			text: 'An toàn là trên hết',
			unit: unit.id,
			publishedAt: piece.publishedAt,
			expireAt,
		})
	})

	test('of a piece at a new address is redirected from its former one', async () => {
		const { id } = await published('infographics', { headline: 'Số liệu cũ', picture: picture.id })
		const data = { slug: 'so-lieu-moi' }
		await open.cms.update({
			collection: 'infographics',
			id,
			data,
			draft: true,
			overrideAccess: false,
			user: writer,
		})
		await take('infographics', id, writer, 'submit')
		await take('infographics', id, approver, 'approve')
		const main = await open.cms.findByID({
			collection: 'infographics',
			id,
			depth: 0,
			overrideAccess: true,
			showHiddenFields: true,
		})
		const after = toPublishedInfographic(main)
		expect(after).toMatchObject({ slug: 'so-lieu-moi', formerSlugs: ['so-lieu-cu'] })
		expect(after.updatedAt > after.publishedAt).toBe(true)
	})
})

describe('what nobody could show is not submitted', () => {
	const clip = () => ({ headline: 'Một ngày', clip: video.id, poster: picture.id })
	const banner = () => ({ headline: 'Tháng an toàn', picture: picture.id })
	test.each([
		['clips', () => ({ ...clip(), captions: picture.id }), /^Phụ đề phải là tệp WebVTT/],
		[
			'clips',
			() => ({ ...clip(), chapters: [{ time: '9:59', title: 'A' }] }),
			/^Chương 1: video chỉ dài 0:\d\d, không có thời điểm 9:59/,
		],
		[
			'clips',
			() => ({ ...clip(), chapters: [{ time: 'đầu', title: 'A' }] }),
			/^Chương 1: thời điểm phải viết là phút:giây/,
		],
		['banners', () => ({ ...banner(), link: '//elsewhere.example/' }), /^Địa chỉ phải bắt đầu/],
		['banners', () => ({ ...banner(), link: 'javascript:alert(1)' }), /^Địa chỉ phải bắt đầu/],
	] as const)(
		'%s that are wrong are refused in words: case %#',
		async (type, content, sentence) => {
			const id = await draft(type, content())
			await expect(take(type, id, writer, 'submit')).rejects.toMatchObject({
				status: 422,
				message: expect.stringMatching(sentence) as string,
			})
		},
	)
})

test('a position that there is not is refused as soon as it is saved, on every database', async () => {
	const content = { headline: 'Tháng an toàn', picture: picture.id, position: 'giữa' }
	await expect(draft('banners', content)).rejects.toMatchObject({
		status: 422,
		message: 'Không có vị trí này. Hãy chọn một vị trí trong danh sách.',
	})
})

test.each([
	['clips', { captions: 'm2' }],
	['clips', { chapters: [{ time: '0:01', title: 'A' }] }],
	['clips', { transcript: 'Lời' }],
	['banners', { position: 'bottom' }],
	['banners', { order: 3 }],
	['articles', { documents: ['m3'] }],
])('of %s an approval covers %j, so that a change of it alone is approved anew', (type, change) => {
	const { content, uses } = present(policyOf(type))
	expect(contentHash(change, content)).not.toBe(contentHash({}, content))
	const files = Object.values(change)
		.flat()
		.filter((id) => id === 'm2' || id === 'm3')
	expect(uses(change).media).toEqual(files)
})
