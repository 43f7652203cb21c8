import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '#scripts/start/freePort.ts'
import { startBantin, type Bantin } from '#tests/support/bantin.ts'
import { openBoardroom, type Boardroom, type PieceAtWork } from '#tests/support/boardroom.ts'
import { logLines } from './logLines.ts'
import { smallDisk, type SmallDisk } from './smallDisk.ts'
import { untilAtLast } from './untilAtLast.ts'

/** Megabytes: room for a newsroom without pictures, and for the megabytes that count as room. */
const DISK_MB = 192

/** Characters: what has room in the half-empty pages of a database is no test of a full disk. */
const LONG = 'Nội dung dài của bài. '.repeat(10_000)

let disk: SmallDisk
let bantin: Bantin
let room: Boardroom
let piece: PieceAtWork

beforeAll(async () => {
	disk = await smallDisk(DISK_MB)
	bantin = await startBantin({}, disk.folder)
	room = await openBoardroom(() => bantin)
	piece = await room.published('Bài có trước khi đĩa đầy')
})
afterAll(async () => {
	await bantin.stop()
	await disk.remove()
})

test('on a full disk readers read on, and an editor is told that nothing was saved', async () => {
	await disk.fill()
	const kept: string[] = []
	let answer: Awaited<ReturnType<typeof save>> | undefined
	for (let n = 0; n < 40 && (answer === undefined || answer.status === 201); n++) {
		answer = await save(`Bài lúc đĩa đầy ${n}`)
		if (answer.status === 201 && answer.body.doc) kept.push(answer.body.doc.id)
	}
	expect(answer?.status).toBe(507)
	expect(answer?.body.errors?.[0]).toMatchObject({ reason: 'diskFull' })
	expect(answer?.body.errors?.[0]?.message).toContain('CHƯA được lưu')
	expect((await fetch(bantin.url + piece.address)).status).toBe(200)
	const ready = await fetch(`${bantin.url}/readyz`)
	expect(ready.status).toBe(200)
	expect(await ready.json()).toMatchObject({ ok: true, database: true, disk: false })
	for (const id of kept) expect((await read(id)).status).toBe(200)
})

test('nothing has died of it, and what was written in the log is whole', async () => {
	expect(bantin.printed()).not.toContain('starting it again')
	expect((await logLines(bantin)).length).toBeGreaterThan(0)
})

test('once there is room, work goes on and reaches readers without anybody’s help', async () => {
	await disk.empty()
	expect((await save('Bài sau khi có chỗ')).status).toBe(201)
	await room.published('Bài đến bạn đọc sau khi có chỗ')
	await untilAtLast(
		'all is well',
		async () => (await fetch(`${bantin.url}/healthz`)).status === 200,
	)
	expect(bantin.printed()).not.toContain('starting it again')
})

test('a disk closed for writing is one sentence at the start, and readers can be served from it', async () => {
	expect(await bantin.stop()).toBe(0)
	expect(
		spawnSync(process.execPath, ['scripts/history.ts', 'verify'], { env: settings() }).status,
	).toBe(0)
	disk.remount('ro')
	try {
		const start = spawnSync(process.execPath, ['scripts/start.ts'], {
			env: { ...settings(), PORT: String(await freePort()) },
			encoding: 'utf8',
		})
		expect(start.status).toBe(1)
		expect(start.stderr.trim()).toMatch(/^The data folder .* cannot be written \(EROFS\).*\.$/)
		expect(await servedAlone()).toBe(200)
	} finally {
		disk.remount('rw')
	}
})

async function servedAlone(): Promise<number> {
	const port = await freePort()
	const main = path.resolve('site/web/main.ts')
	const web = spawn(process.execPath, [main], { env: { ...settings(), PORT: String(port) } })
	try {
		const url = `http://127.0.0.1:${port}`
		await untilAtLast('the web server answers', () =>
			fetch(url).then(
				() => true,
				() => false,
			),
		)
		return (await fetch(url + piece.address)).status
	} finally {
		web.kill()
	}
}

function settings() {
	return { ...process.env, BANTIN_DATA: disk.folder, BANTIN_DEMO: '0' }
}

function save(headline: string) {
	const { section, unit } = room
	const data = { headline, standfirst: LONG, section, unit }
	return room.writer.ask('POST', '/api/articles?draft=true', data)
}

function read(id: string) {
	return room.writer.ask('GET', `/api/articles/${id}?draft=true&depth=0`)
}
