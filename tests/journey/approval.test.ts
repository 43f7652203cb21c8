import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAdminBrowser, type AdminBrowser } from '#tests/support/adminBrowser.ts'
import { startBantin, type Bantin } from '#tests/support/bantin.ts'
import { openBoardroom, type Boardroom } from '#tests/support/boardroom.ts'
import { takeStep } from '#tests/support/takeStep.ts'
import { until } from '#tests/support/until.ts'

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
	const { id, address } = await room.draft('Trạm Khe Tràm phát điện trở lại')
	const writing = await browser.openPieceAs(room.writer, 'articles', id)
	await takeStep(writing, 'Gửi duyệt')
	await writing.getByText('Chờ đơn vị duyệt').first().waitFor()
	await writing.context().close()

	const desk = await browser.logInAs(room.editor)
	await desk.getByRole('link', { name: 'Trạm Khe Tràm phát điện trở lại' }).first().click()
	await takeStep(desk, /^Duyệt/)
	await desk.getByText('Chờ ban biên tập duyệt').first().waitFor()
	expect((await fetch(bantin.url + address)).status).toBe(404)
	await desk.context().close()

	const board = await browser.logInAs(room.approver)
	await board.getByRole('link', { name: 'Trạm Khe Tràm phát điện trở lại' }).first().click()
	await takeStep(board, /^Duyệt/)
	await board.getByText('Đã xuất bản').first().waitFor()
	await board.context().close()
	await until('readers have it', async () => (await fetch(bantin.url + address)).ok)
})

test('a piece that is returned tells its writer why, where they write', async () => {
	const { id } = await room.draft('Bài còn thiếu nguồn ảnh')
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
	const { id } = await room.draft('Bài ban biên tập sửa tiêu đề')
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
	const { id } = await room.draft('Bài đổi trong lúc có người đọc')
	await room.writer.take('articles', id, 'submit')
	await room.editor.take('articles', id, 'approve')
	const page = await browser.openPieceAs(room.approver, 'articles', id)
	await page.getByRole('button', { name: /^Duyệt/ }).waitFor()
	await room.secondApprover.ask('PATCH', `/api/articles/${id}?draft=true`, {
		standfirst: 'Sapo mới mà người duyệt chưa thấy.',
	})
	await takeStep(page, /^Duyệt/)
	await page.getByText('Bài đã thay đổi từ lúc bạn đọc').first().waitFor()
	const { body } = await room.approver.ask('GET', `/api/articles/${id}/workflow`)
	expect(body).toMatchObject({ state: 'boardReview', published: false })
	await page.context().close()
})

test('a deputy finds what waits for an absent colleague, and the history names both', async () => {
	const { id } = await room.draft('Bài chờ người vắng mặt')
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
	await takeStep(desk, /^Duyệt/)
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
	const { id } = await room.draft('Chuyện riêng của đơn vị chưa công bố')
	for (const person of [room.stranger, room.strangeEditor]) {
		const page = await browser.logInAs(person)
		expect(await page.content()).not.toContain('Chuyện riêng của đơn vị')
		await page.goto(`${bantin.url}/admin/collections/articles?search=Chuy%E1%BB%87n`)
		await page.waitForLoadState('networkidle')
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
