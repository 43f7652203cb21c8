import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Payload } from 'payload'
import { agoText } from '#cms/admin/devices/agoText.ts'
import { deviceLines } from '#cms/admin/devices/deviceLines.ts'
import { loadDevices } from '#cms/devices/health/loadDevices.ts'
import { loadHealth } from '#cms/devices/health/loadHealth.ts'
import { takeReport } from '#cms/devices/report/takeReport.ts'
import { env } from '#cms/env.ts'
import type { Display, Person } from '#cms/payload-types.ts'
import { paths } from '#shared/paths.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'
import { aDisplay, aPairedDevice, aReport } from '#tests/support/displayBuilders.ts'

let open: TestCms
let cms: Payload
let administrator: Person

beforeAll(async () => {
	open = await openTestCms()
	cms = open.cms
	administrator = await aPerson(cms, 'administrator')
})

afterAll(() => open.close())

const now = new Date()
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

async function stateAt(display: Display, minutes: number) {
	return (await loadHealth(cms, [display], after(minutes))).get(display.id)
}

/** What the publisher leaves behind. */
async function publish({ slug }: Display, version: string): Promise<void> {
	const file = path.join(env.dataDir, 'site', paths.playlist(slug))
	await mkdir(path.dirname(file), { recursive: true })
	await writeFile(file, JSON.stringify({ version, programmes: [] }))
}

test('the list tells which displays play, lag behind, are dark or were never paired', async () => {
	const display = await aDisplay(cms)
	expect(await stateAt(display, 0)).toMatchObject({ state: 'unpaired', lastSeenAt: null })
	const token = await aPairedDevice(open, display, administrator)
	const device = { id: token.split('.')[0] ?? '' }
	const reporting = { device, display: display.id }
	await takeReport(cms, reporting, aReport({ version: 'v1' }), now)
	expect(await stateAt(display, 1)).toMatchObject({
		state: 'playing',
		lastSeenAt: now.toISOString(),
	})

	// What is published now is newer than what it plays; it has some minutes to take it over.
	await publish(display, 'v2')
	expect((await stateAt(display, 1))?.state).toBe('playing')
	await takeReport(cms, reporting, aReport({ version: 'v1' }), after(7))
	expect((await stateAt(display, 7))?.state).toBe('stale')
	await takeReport(cms, reporting, aReport({ version: 'v2' }), after(8))
	expect((await stateAt(display, 8))?.state).toBe('playing')
	expect((await stateAt(display, 14))?.state).toBe('stale')
	expect((await stateAt(display, 19))?.state).toBe('dark')

	// Its mirror is worse off: so is the display.
	await aPairedDevice(open, display, administrator)
	await takeReport(cms, reporting, aReport({ version: 'v2', lastError: 'Đầy' }), after(30))
	expect(await stateAt(display, 30)).toMatchObject({
		state: 'dark',
		devices: 2,
		affected: 1,
		lastError: 'Đầy',
	})
	const shown = await loadDevices(cms, display, after(30))
	expect(shown).toMatchObject({ state: 'dark', version: 'v2' })
	expect(shown.devices.map(({ state }) => state)).toEqual(['stale', 'dark'])
})

test('a device tells of itself in words', () => {
	const report = aReport({
		version: 'abcdef0123456789',
		player: 'DisplayPage.astro_astro_type_script_index_0_lang.CUX8aVqH.js',
		storage: { used: 50 * 1024 ** 2, quota: 2_000 * 1024 ** 2 },
		clockAhead: -4_600,
	})
	expect(deviceLines({ report, isClaimed: true }, 'ffffff0123456789').map(Object.values)).toEqual([
		['Bản phát', 'abcdef0123, cũ (mới: ffffff0123)'],
		['Trình phát', 'CUX8aVqH'],
		['Màn hình', '1920 × 1080'],
		['Bộ nhớ', '50 MB / 2.000 MB'],
		['Đồng hồ', 'chậm 4,6 giây (đã tự chỉnh)'],
	])
	expect(deviceLines({ report: null, isClaimed: false }, null)[0]?.value).toContain('chưa nhận')
})

test.each([
	[0.5, 'vừa xong'],
	[12, '12 phút trước'],
	[90, '1 giờ trước'],
	[4_000, '2 ngày trước'],
])('what was %d minutes ago was %s', (minutes, words) => {
	expect(agoText(now.toISOString(), after(minutes))).toBe(words)
})
