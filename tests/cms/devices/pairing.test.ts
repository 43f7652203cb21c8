import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Payload } from 'payload'
import { beginPairing, CODE_MS, WAITING_MOST } from '#cms/devices/pairing/beginPairing.ts'
import { claimPairing } from '#cms/devices/pairing/claimPairing.ts'
import type { Device, Display, Person } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson, historyOf } from '#tests/support/cmsBuilders.ts'
import { aDisplay, aPairedDevice, aReport, asked } from '#tests/support/displayBuilders.ts'
import { present } from '#tests/support/present.ts'

let open: TestCms
let cms: Payload
let administrator: Person
let contributor: Person
let display: Display

beforeAll(async () => {
	open = await openTestCms()
	cms = open.cms
	administrator = await aPerson(cms, 'administrator')
	contributor = await aPerson(cms, 'contributor')
	display = await aDisplay(cms, { name: 'Sảnh tầng 1' })
})

afterAll(() => open.close())

const begin = async () => asked(await open.request('POST', '/displays/pairing'))
const claim = (secret: string) =>
	open.request('POST', '/displays/pairing/claim', { body: { secret } })
const pair = (body: object, as?: Person, id = display.id) =>
	open.request('POST', `/displays/${id}/pair`, { ...(as && { as }), body })
const report = (token: string) =>
	open.request('POST', '/displays/report', {
		headers: { Authorization: `Display ${token}` },
		body: aReport(),
	})
const revoke = (device: string, id = display.id) =>
	open.request('POST', `/displays/${id}/devices/${device}/revoke`, { as: administrator })
const stored = async () => {
	const { docs } = await cms.db.find<Device>({ collection: 'devices', limit: 0, pagination: false })
	return docs
}

test('a new screen shows a code, a colleague enters it, and the screen plays from then on', async () => {
	const { code, secret } = await begin()
	expect(code).toMatch(/^[A-Z0-9]{6}$/)
	expect(asked(await claim(secret))).toEqual({ state: 'waiting' })

	const typed = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase()
	const paired = await pair({ code: typed }, administrator)
	expect(paired.status).toBe(200)
	expect(present(asked(paired).devices?.[0])).toMatchObject({
		state: 'stale',
		pairedBy: administrator.name,
	})

	const claimed = asked(await claim(secret))
	expect(claimed).toMatchObject({ state: 'paired', path: `/man-hinh/${display.slug}/` })
	// The answer was lost on the way: asked again, it is the same.
	expect(asked(await claim(secret)).token).toBe(claimed.token)
	expect((await report(present(claimed.token))).status).toBe(200)
	const lines = await historyOf(cms, display.id, 'settings')
	expect(lines.map(({ actor, changes }) => [actor, changes?.slice(0, 14)])).toEqual([
		[administrator.id, 'Thiết bị: ghép'],
	])
})

test('a code counts once, and neither a wrong one nor an old one counts', async () => {
	const { code, secret } = await begin()
	expect((await pair({ code, others: 'keep' }, administrator)).status).toBe(200)
	const again = await pair({ code, others: 'keep' }, administrator)
	expect([again.status, again.body.errors?.[0]?.reason]).toEqual([422, 'invalid'])
	expect((await pair({ code: 'ACDEFH' }, administrator)).status).toBe(422)
	expect((await claim(`${secret}x`)).status).toBe(404)
	expect((await claim('')).status).toBe(422)

	const longAgo = await beginPairing(cms, new Date(Date.now() - CODE_MS - 1_000))
	expect((await pair({ code: longAgo.code }, administrator)).status).toBe(422)
	expect((await claim(longAgo.secret)).status).toBe(404)
	// A secret opens nothing once the code's time is over.
	await expect(claimPairing(cms, secret, new Date(Date.now() + 2 * CODE_MS))).rejects.toThrow(
		'hết hạn',
	)
})

test('two colleagues with one code: one of them gets the screen', async () => {
	const { code } = await begin()
	const other = await aDisplay(cms)
	const answers = await Promise.all([
		pair({ code, others: 'keep' }, administrator),
		pair({ code, others: 'keep' }, administrator, other.id),
	])
	expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
	const owners = (await stored()).filter(({ display: of }) => of === other.id)
	expect(owners.length).toBe(answers[1]?.status === 200 ? 1 : 0)
})

test('a display that has a device is asked about before it gets another', async () => {
	const two = await aDisplay(cms)
	const first = await aPairedDevice(open, two, administrator)
	const { code, secret } = await begin()
	const question = await pair({ code }, administrator, two.id)
	expect([question.status, question.body.errors?.[0]?.reason]).toEqual([409, 'inUse'])

	const paired = await pair({ code, others: 'replace' }, administrator, two.id)
	expect(asked(paired).devices).toHaveLength(1)
	expect((await report(first)).status).toBe(401)
	const token = present(asked(await claim(secret)).token)
	expect((await report(token)).status).toBe(200)

	// A mirror beside it: both play, each is revoked by itself.
	const mirror = await aPairedDevice(open, two, administrator)
	const [device] = mirror.split('.')
	expect((await revoke(present(device), display.id)).status).toBe(404)
	expect(asked(await revoke(present(device), two.id)).devices).toHaveLength(1)
	expect((await report(mirror)).status).toBe(401)
	expect((await report(token)).status).toBe(200)
	expect((await revoke(present(device), two.id)).status).toBe(404)
})

test('only who may change a display pairs it or sees its devices', async () => {
	const { code } = await begin()
	expect((await pair({ code })).status).toBe(401)
	expect((await pair({ code }, contributor)).status).toBe(403)
	expect((await pair({ code }, administrator, 'no-display')).status).toBe(404)
	const as = contributor
	expect((await open.request('GET', `/displays/${display.id}/devices`, { as })).status).toBe(403)
	expect((await open.request('GET', `/displays/${display.id}/devices`)).status).toBe(401)
	expect((await open.request('GET', '/devices', { as: administrator })).status).toBe(403)
})

test('who guesses codes is stopped, and the right one no longer helps', async () => {
	const guesser = await aPerson(cms, 'administrator')
	const { code } = await begin()
	const statuses = []
	for (let guess = 0; guess < 11; guess++) {
		statuses.push((await pair({ code: `AAAA${guess}` }, guesser)).status)
	}
	expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429])
	expect((await pair({ code, others: 'keep' }, guesser)).status).toBe(429)
	expect((await pair({ code, others: 'keep' }, administrator)).status).toBe(200)
})

test('the database holds no secret and no token, and forgets codes nobody entered', async () => {
	const { code, secret } = await begin()
	const token = await aPairedDevice(open, display, administrator)
	const text = JSON.stringify(await stored())
	expect(text).toContain(code)
	expect(text).not.toContain(secret)
	expect(text).not.toContain(token.split('.')[1])

	await beginPairing(cms, new Date(Date.now() + 2 * CODE_MS))
	expect(JSON.stringify(await stored())).not.toContain(code)
	expect((await report(token)).status).toBe(200)
})

test('strangers cannot fill the waiting room', async () => {
	const statuses = new Set<number>()
	const headers = { 'x-forwarded-for': '10.0.0.7' }
	for (let device = 0; device < 101; device++) {
		statuses.add((await open.request('POST', '/displays/pairing', { headers })).status)
	}
	expect([...statuses]).toEqual([200, 429])
	expect((await open.request('POST', '/displays/pairing')).status).toBe(200)

	const { totalDocs } = await cms.db.count({
		collection: 'devices',
		where: { code: { exists: true } },
	})
	for (let device = totalDocs; device < WAITING_MOST; device++) {
		await cms.db.create({
			collection: 'devices',
			data: { id: `w${device}`, code: `w${device}`, codeExpiresAt: '2999-01-01T00:00:00.000Z' },
		})
	}
	expect((await open.request('POST', '/displays/pairing')).status).toBe(503)
})
