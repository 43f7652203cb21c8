import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Payload } from 'payload'
import { freePort } from '#scripts/start/freePort.ts'
import type * as background from '#cms/mail/background.ts'
import type * as claiming from '#cms/mail/claimJob.ts'
import type { Mail } from '#cms/mail/mail.ts'
import type * as puttingBack from '#cms/mail/putBackStuck.ts'
import type * as asking from '#cms/mail/requestMail.ts'
import type * as sending from '#cms/mail/sendDueMail.ts'
import type { TestCms } from '#tests/support/cms.ts'
import { startMailServer, type TestMailServer } from '#tests/support/mailServer.ts'
import { present } from '#tests/support/present.ts'
import { until } from '#tests/support/until.ts'

const MINUTE_MS = 60_000

let port: number
let server: TestMailServer | undefined
let open: TestCms
let cms: Payload
let mail: typeof asking & typeof sending & typeof claiming & typeof puttingBack & typeof background

beforeAll(async () => {
	port = await freePort()
	// Settings are read when the first module of the CMS is loaded, so it is loaded after this.
	process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
	process.env.MAIL_FROM = 'bantin@songlam.example'
	const { openTestCms } = await import('#tests/support/cms.ts')
	mail = {
		...(await import('#cms/mail/requestMail.ts')),
		...(await import('#cms/mail/sendDueMail.ts')),
		...(await import('#cms/mail/claimJob.ts')),
		...(await import('#cms/mail/putBackStuck.ts')),
		...(await import('#cms/mail/background.ts')),
	}
	open = await openTestCms()
	cms = open.cms
})

beforeEach(async () => {
	await server?.stop()
	server = undefined
	await cms.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

afterAll(async () => {
	await mail.backgroundRests(cms)
	await server?.stop()
	await open.close()
})

const message = (to = 'an@songlam.example'): Mail => ({
	to,
	subject: 'Chờ bạn duyệt: Đóng điện',
	html: '<p>Chào An,</p>',
	text: 'Chào An,',
})

test('a mail leaves as soon as it is asked for, over a real mail server', async () => {
	const { received } = await start()
	await mail.requestMail(cms, message())
	await until('the mail has arrived', () => Promise.resolve(received.length === 1))
	const arrived = present(received[0])
	expect(arrived).toMatch(/^From: Bantin <bantin@songlam\.example>/m)
	expect(arrived).toMatch(/^To: an@songlam\.example/m)
	expect(arrived).toMatch(/^Auto-Submitted: auto-generated/m)
	expect(arrived).toContain('text/html')
	expect(arrived).toContain('text/plain')
	await mail.backgroundRests(cms)
	expect(await jobs()).toEqual([])
})

test('while the mail server is away nobody waits, and the mail arrives once it is back', async () => {
	await mail.requestMail(cms, message())
	await mail.backgroundRests(cms)
	const [waiting] = await jobs()
	expect(waiting).toMatchObject({ processing: false, hasError: false, totalTried: 1 })
	const pause = Date.parse(present(present(waiting).waitUntil)) - Date.now()
	expect(pause).toBeGreaterThan(0)

	const { received } = await start()
	await mail.sendDueMail(cms, new Date())
	expect(received).toEqual([])
	await mail.sendDueMail(cms, new Date(Date.now() + MINUTE_MS))
	expect(received).toHaveLength(1)
	expect(await jobs()).toEqual([])
})

test('a mail is given up after a day and a half, and stays to be seen', async () => {
	await mail.requestMail(cms, message())
	await mail.backgroundRests(cms)
	let now = Date.now()
	let tries = 1
	for (; tries < 30; tries++) {
		const [job] = await jobs()
		if (present(job).hasError) break
		now = Math.max(now + MINUTE_MS, Date.parse(present(present(job).waitUntil)))
		await mail.sendDueMail(cms, new Date(now))
	}
	expect(tries).toBe(13)
	const { received } = await start()
	await mail.sendDueMail(cms, new Date(now + 1_000 * MINUTE_MS))
	expect(received).toEqual([])
	expect(await jobs()).toHaveLength(1)
})

test('an address that the mail server does not know is not tried again', async () => {
	const { received } = await start()
	await mail.requestMail(cms, message('khong-ai@songlam.example'))
	await mail.backgroundRests(cms)
	expect(received).toEqual([])
	expect(await jobs()).toMatchObject([{ hasError: true, processing: false }])
})

test('a mail whose process died on the way is sent by the next one, not before it must have died', async () => {
	const { received } = await start()
	const { id } = await cms.jobs.queue({
		task: 'sendMail',
		input: message(),
		overrideAccess: true,
	})
	const died = new Date()
	expect(await mail.claimJob(cms, String(id), died)).toBe(true)

	const soon = new Date(died.getTime() + MINUTE_MS)
	await mail.putBackStuck(cms, soon)
	await mail.sendDueMail(cms, soon)
	expect(received).toEqual([])

	const later = new Date(died.getTime() + 3 * MINUTE_MS)
	await mail.putBackStuck(cms, later)
	await mail.sendDueMail(cms, later)
	expect(received).toHaveLength(1)
})

test('only one of many takes a job', async () => {
	const { id } = await cms.jobs.queue({
		task: 'sendMail',
		input: message(),
		overrideAccess: true,
	})
	const claims = Array.from({ length: 10 }, () => mail.claimJob(cms, String(id), new Date()))
	expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1)
})

test('a hundred mails all arrive, each once', async () => {
	const { received } = await start()
	const readers = Array.from({ length: 100 }, (_, number) => `reader${number}@songlam.example`)
	await Promise.all(readers.map((reader) => mail.requestMail(cms, message(reader))))
	await mail.backgroundRests(cms)
	const arrived = received.map((text) => /^To: (.+?)\r?$/m.exec(text)?.[1])
	expect(arrived.sort()).toEqual(readers.sort())
})

async function start(): Promise<TestMailServer> {
	server = await startMailServer(port)
	return server
}

async function jobs() {
	const { docs } = await cms.find({
		collection: 'payload-jobs',
		overrideAccess: true,
		depth: 0,
		pagination: false,
	})
	return docs
}
