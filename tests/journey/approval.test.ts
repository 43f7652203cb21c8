import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAdminBrowser, type AdminBrowser } from '#tests/support/adminBrowser.ts'
import { startBantin, type Bantin } from '#tests/support/bantin.ts'
import { openBoardroom, type Boardroom, type Member } from '#tests/support/boardroom.ts'
import { make } from '#tests/support/newsroom.ts'
import { filesWith } from '#tests/support/publishedBytes.ts'
import { until } from '#tests/support/until.ts'

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

test('a piece passes its unit and the board before anybody reads it', async () => {
	const { id, address } = await aDraft('Trạm Khe Tràm phát điện trở lại')
	const writing = await browser.openPieceAs(room.writer, 'articles', id)
	await step(writing, 'Gửi duyệt')
	await writing.getByText('Chờ đơn vị duyệt').first().waitFor()
	await writing.context().close()

	const desk = await browser.logInAs(room.editor)
	await desk.getByRole('link', { name: 'Trạm Khe Tràm phát điện trở lại' }).first().click()
	await step(desk, /^Duyệt/)
	await desk.getByText('Chờ ban biên tập duyệt').first().waitFor()
	expect((await fetch(bantin.url + address)).status).toBe(404)
	await desk.context().close()

	const board = await browser.logInAs(room.approver)
	await board.getByRole('link', { name: 'Trạm Khe Tràm phát điện trở lại' }).first().click()
	await step(board, /^Duyệt/)
	await board.getByText('Đã xuất bản').first().waitFor()
	await board.context().close()
	await until('readers have it', async () => (await fetch(bantin.url + address)).ok)
})

test('a piece that is returned tells its writer why, where they write', async () => {
	const { id } = await aDraft('Bài còn thiếu nguồn ảnh')
	await room.writer.take('articles', id, 'submit')
	const reading = await browser.openPieceAs(room.editor, 'articles', id)
	await reading.getByRole('button', { name: 'Trả lại' }).click()
	const dialog = reading.getByRole('dialog')
	await dialog.getByRole('textbox').fill('Xin bổ sung nguồn ảnh thứ hai.')
	await dialog.getByRole('button', { name: 'Trả lại' }).click()
	await reading.getByText('Bản nháp').first().waitFor()
	await reading.context().close()

	const desk = await browser.logInAs(room.writer)
	await desk.getByText('Xin bổ sung nguồn ảnh thứ hai.').first().waitFor()
	await desk.getByRole('link', { name: 'Bài còn thiếu nguồn ảnh' }).first().click()
	await desk.waitForURL(new RegExp(id))
	await desk.getByText('Xin bổ sung nguồn ảnh thứ hai.').first().waitFor()
	await desk.context().close()
})

test('who changed the text in review does not approve it', async () => {
	const { id } = await aDraft('Bài ban biên tập sửa tiêu đề')
	await room.writer.take('articles', id, 'submit')
	await room.editor.take('articles', id, 'approve')
	const page = await browser.openPieceAs(room.approver, 'articles', id)
	await page.getByRole('button', { name: /^Duyệt/ }).waitFor()
	await page.getByLabel('Tiêu đề').first().fill('Tiêu đề do ban biên tập đặt lại')
	await until('the change is saved', async () => {
		const { body } = await room.approver.ask('GET', `/api/articles/${id}?draft=true&depth=0`)
		return body.headline === 'Tiêu đề do ban biên tập đặt lại'
	})
	await page.reload()
	await page.getByRole('button', { name: 'Trả lại' }).waitFor()
	expect(await page.getByRole('button', { name: /^Duyệt/ }).count()).toBe(0)
	expect(await room.approver.take('articles', id, 'approve')).toMatchObject({
		status: 409,
		body: { errors: [{ reason: 'ownText' }] },
	})
	expect((await room.secondApprover.take('articles', id, 'approve')).body.state).toBe('published')
	await page.context().close()
})

test('nobody approves what they have not seen', async () => {
	const { id } = await aDraft('Bài đổi trong lúc có người đọc')
	await room.writer.take('articles', id, 'submit')
	await room.editor.take('articles', id, 'approve')
	const page = await browser.openPieceAs(room.approver, 'articles', id)
	await page.getByRole('button', { name: /^Duyệt/ }).waitFor()
	await room.secondApprover.ask('PATCH', `/api/articles/${id}?draft=true`, {
		standfirst: 'Sapo mới mà người duyệt chưa thấy.',
	})
	await step(page, /^Duyệt/)
	await page.getByText('Bài đã thay đổi từ lúc bạn đọc').first().waitFor()
	const { body } = await room.approver.ask('GET', `/api/articles/${id}/workflow`)
	expect(body).toMatchObject({ state: 'boardReview', published: false })
	await page.context().close()
})

test('a piece that was planned comes out although the machine was restarted meanwhile', async () => {
	const publishAt = new Date(Date.now() + 25_000).toISOString()
	const { id, address } = await aDraft('Bài hẹn giờ qua một lần khởi động lại', { publishAt })
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
	const { id, address } = await aPublished('Nhà máy thủy điện nâng công suất')
	const page = await browser.openPieceAs(room.writer, 'articles', id)
	await step(page, 'Sửa bài')
	await page.getByLabel('Sapo').fill('Công suất mới là 110 MW.')
	await page.getByLabel('Lời đính chính').fill('Bản trước ghi nhầm công suất.')
	await step(page, 'Gửi duyệt')
	await page.getByText('Chờ đơn vị duyệt').first().waitFor()
	await page.context().close()
	await room.editor.take('articles', id, 'approve')
	expect(await textOf(address)).not.toContain('110 MW')
	expect(await filesWith(siteFolder(), 'Bản trước ghi nhầm')).toEqual([])

	await room.approver.take('articles', id, 'approve')
	await until('readers have the new text', async () => (await textOf(address)).includes('110 MW'))
	expect(await textOf(address)).toContain('Bản trước ghi nhầm công suất.')
})

test('what is taken down is gone from everywhere within five seconds, for good', async () => {
	const { id, address, slug } = await aPublished('Bài phải gỡ khỏi mọi nơi')
	const page = await browser.openPieceAs(room.admin, 'articles', id)
	await page.getByRole('button', { name: 'Gỡ bỏ' }).click()
	const dialog = page.getByRole('dialog')
	await dialog.getByRole('textbox').fill('Có thông tin không được công bố.')
	const asked = Date.now()
	await dialog.getByRole('button', { name: 'Gỡ bỏ' }).click()
	await until('no published byte tells of it', async () => {
		const isGone = (await fetch(bantin.url + address)).status === 404
		const files = await filesWith(siteFolder(), 'Bài phải gỡ khỏi mọi nơi')
		return isGone && files.length === 0 && (await filesWith(siteFolder(), slug)).length === 0
	})
	expect(Date.now() - asked).toBeLessThan(TAKEDOWN_MS)
	await page.getByText('Đã gỡ').first().waitFor()
	expect(await room.admin.take('articles', id, 'revise')).toMatchObject({ status: 409 })
	await page.context().close()
})

test('a deputy finds what waits for an absent colleague, and the history names both', async () => {
	const { id } = await aDraft('Bài chờ người vắng mặt')
	await room.writer.take('articles', id, 'submit')
	const day = 24 * 60 * 60 * 1000
	const named = await room.editor.ask('PATCH', `/api/people/${room.editor.id}`, {
		deputies: [
			{
				person: room.stranger.id,
				from: new Date(Date.now() - day).toISOString(),
				until: new Date(Date.now() + day).toISOString(),
			},
		],
	})
	expect(named.status).toBe(200)
	const desk = await browser.logInAs(room.stranger)
	await desk.getByRole('link', { name: 'Bài chờ người vắng mặt' }).first().click()
	await step(desk, /^Duyệt/)
	await desk.getByText('Chờ ban biên tập duyệt').first().waitFor()
	await desk.context().close()
	const { body } = await room.admin.ask(
		'GET',
		`/api/history?where[document][equals]=${id}&where[action][equals]=approve`,
	)
	expect(body.docs).toMatchObject([
		{ actorName: room.stranger.name, onBehalfOfName: room.editor.name },
	])
	await room.editor.ask('PATCH', `/api/people/${room.editor.id}`, { deputies: [] })
})

test('people of another unit find nothing of a draft, wherever they look', async () => {
	const { id } = await aDraft('Chuyện riêng của đơn vị chưa công bố')
	for (const person of [room.stranger, room.strangeEditor]) {
		const page = await browser.logInAs(person)
		expect(await page.content()).not.toContain('Chuyện riêng của đơn vị')
		await page.goto(`${bantin.url}/admin/collections/articles?search=Chuy%E1%BB%87n`)
		await page.getByRole('table').or(page.getByText('Không tìm thấy')).first().waitFor()
		expect(await page.content()).not.toContain('Chuyện riêng của đơn vị')
		await page.goto(`${bantin.url}/admin/collections/articles/${id}`)
		await page.waitForLoadState('networkidle')
		expect(await page.content()).not.toContain('Chuyện riêng của đơn vị')
		for (const address of ['', '/workflow', '/preview', '/comments']) {
			expect((await person.ask('GET', `/api/articles/${id}${address}`)).status).toBe(404)
		}
		await page.context().close()
	}
})

test('nothing of all this asked for anything outside the machine', async () => {
	expect(browser.stray).toEqual([])
	expect(await bantin.outside()).toEqual([])
})

/** Press a step's button, and once more where a dialog asks. */
async function step(page: Page, name: string | RegExp): Promise<void> {
	await page.getByRole('button', { name }).first().click()
	const asked = page.getByRole('dialog').getByRole('button', { name })
	await Promise.race([
		asked.waitFor().then(() => asked.click()),
		page.waitForEvent('framenavigated'),
	])
}

interface Piece {
	id: string
	slug: string
	address: string
}

async function aDraft(headline: string, more: object = {}): Promise<Piece> {
	const id = await make(room.writer, 'articles?draft=true', {
		headline,
		standfirst: 'Một câu tóm ý.',
		body: room.body('Nội dung của bài.'),
		section: room.section,
		unit: room.unit,
		...more,
	})
	const { body } = await room.writer.ask('GET', `/api/articles/${id}?draft=true&depth=0`)
	const slug = String(body.slug)
	return { id, slug, address: `/bai-viet/${slug}/` }
}

async function aPublished(headline: string): Promise<Piece> {
	const piece = await aDraft(headline)
	const steps: [Member, string][] = [
		[room.writer, 'submit'],
		[room.editor, 'approve'],
		[room.approver, 'approve'],
	]
	for (const [person, action] of steps) await person.take('articles', piece.id, action)
	await until('readers have it', async () => (await fetch(bantin.url + piece.address)).ok)
	return piece
}

async function textOf(address: string): Promise<string> {
	return (await (await fetch(bantin.url + address)).text()).normalize('NFC')
}

function siteFolder(): string {
	return path.join(bantin.dataFolder, 'site') + path.sep
}
