import { afterAll, beforeAll, expect, test } from 'vitest'
import { missingInClip } from '#cms/collections/clips/missing.ts'
import type { Media } from '#cms/payload-types.ts'
import { aPicture } from '#tests/support/aPicture.ts'
import { clipBytes } from '#tests/support/clipBytes.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { hasFfmpeg } from '#tests/support/hasFfmpeg.ts'

let newsroom: TestCms

beforeAll(async () => {
	newsroom = await openTestCms()
})
afterAll(() => newsroom.close())

async function aClip(data: Buffer): Promise<Media> {
	const file = { name: 'clip.mp4', data, mimetype: 'video/mp4', size: data.length }
	const given = { collection: 'media', depth: 0, overrideAccess: true, data: {} } as const
	return newsroom.cms.create({ ...given, file })
}

async function missingWith(clip: Media, poster?: Media) {
	const piece = { headline: 'Ca đêm', slug: 'ca-dem', clip: clip.id, poster: poster?.id }
	// The rule asks only for what is here; the rest of a piece is the workflow's.
	return missingInClip(newsroom.cms, piece as never)
}

const NO_POSTER = 'Máy chủ không tạo được ảnh bìa cho clip này. Hãy chọn ảnh bìa.'

test('a clip whose file has a poster needs no other', async () => {
	const clip = await aClip(await clipBytes('contents-behind.mp4'))
	expect(await missingWith(clip)).toEqual(hasFfmpeg ? [] : [NO_POSTER])
})

test('a clip whose poster the server could not make needs one that an editor chooses', async () => {
	const bytes = await clipBytes('contents-behind.mp4')
	bytes.fill(0, bytes.indexOf('mdat') + 4, bytes.lastIndexOf('moov') - 4)
	const clip = await aClip(bytes)
	expect(await missingWith(clip)).toEqual([NO_POSTER])
	expect(await missingWith(clip, await aPicture(newsroom.cms))).toEqual([])
})
