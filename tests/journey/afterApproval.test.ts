import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAdminBrowser, type AdminBrowser } from '#tests/support/adminBrowser.ts'
import { startBantin, type Bantin } from '#tests/support/bantin.ts'
import { openBoardroom, type Boardroom } from '#tests/support/boardroom.ts'
import { filesWith } from '#tests/support/publishedBytes.ts'
import { takeStep } from '#tests/support/takeStep.ts'
import { until } from '#tests/support/until.ts'

/** What the product promises of a take-down, from the click to the last published byte. */
const TAKEDOWN_MS = 5_000

let bantin: Bantin
let browser: AdminBrowser
let room: Boardroom

beforeAll(async () => {
	bantin = await startBantin()
	browser = await openAdminBrowser(() => bantin)
	room = await openBoardroom(() => bantin)
})

afterAll(async () => {
	await browser.close()
	await bantin.remove()
})

test('a piece that was planned comes out although the machine was restarted meanwhile', async () => {
	const publishAt = new Date(Date.now() + 25_000).toISOString()
	const { id, address } = await room.draft('Bài hẹn giờ qua một lần khởi động lại', { publishAt })
	await room.writer.take('articles', id, 'submit')
	await room.editor.take('articles', id, 'approve')
	expect((await room.approver.take('articles', id, 'approve')).body.state).toBe('scheduled')
	expect((await fetch(bantin.url + address)).status).toBe(404)

	await bantin.stop()
	bantin = await startBantin({ PORT: new URL(bantin.url).port }, bantin.dataFolder)
	await until('its time has come and readers have it', async () => {
		return (await fetch(bantin.url + address)).ok
	})
	expect(Date.now()).toBeGreaterThanOrEqual(new Date(publishAt).getTime())
	await until('its state says so', async () => {
		const { body } = await room.approver.ask('GET', `/api/articles/${id}/workflow`)
		return body.state === 'published'
	})
})

test('a correction leaves readers the old text until it has been approved, and then says what was wrong', async () => {
	const { id, address } = await room.published('Nhà máy thủy điện nâng công suất')
	const page = await browser.openPieceAs(room.writer, 'articles', id)
	await takeStep(page, 'Sửa bài')
	await page.getByLabel('Sapo').fill('Công suất mới là 110 MW.')
	await page.getByLabel('Lời đính chính').fill('Bản trước ghi nhầm công suất.')
	await takeStep(page, 'Gửi duyệt')
	await page.getByText('Chờ đơn vị duyệt').first().waitFor()
	await page.context().close()
	await room.editor.take('articles', id, 'approve')
	expect(await room.read(address)).not.toContain('110 MW')
	expect(await filesWith(room.siteFolder(), 'Bản trước ghi nhầm')).toEqual([])

	await room.approver.take('articles', id, 'approve')
	await until('readers have the new text', async () =>
		(await room.read(address)).includes('110 MW'),
	)
	expect(await room.read(address)).toContain('Bản trước ghi nhầm công suất.')
})

test('what is taken down is gone from everywhere within five seconds, for good', async () => {
	const { id, address, slug } = await room.published('Bài phải gỡ khỏi mọi nơi')
	const page = await browser.openPieceAs(room.admin, 'articles', id)
	await page.getByRole('button', { name: 'Gỡ vĩnh viễn' }).click()
	const dialog = page.getByRole('dialog')
	await dialog.getByRole('textbox').fill('Có thông tin không được công bố.')
	const asked = Date.now()
	await dialog.getByRole('button', { name: 'Gỡ vĩnh viễn' }).click()
	await until('no published byte tells of it', async () => {
		const isGone = (await fetch(bantin.url + address)).status === 404
		const files = await filesWith(room.siteFolder(), 'Bài phải gỡ khỏi mọi nơi')
		return isGone && files.length === 0 && (await filesWith(room.siteFolder(), slug)).length === 0
	})
	expect(Date.now() - asked).toBeLessThan(TAKEDOWN_MS)
	await page.getByText('Đã gỡ').first().waitFor()
	expect(await room.admin.take('articles', id, 'revise')).toMatchObject({ status: 409 })
	await page.context().close()
})
