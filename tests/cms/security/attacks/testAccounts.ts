import { describe, expect, test } from 'vitest'
import type { Person } from '#cms/payload-types.ts'
import { PASSWORD } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'
import type { Cast } from './cast.ts'

/** What a person may set about themselves; all else of an account is for others, or for nobody. */
const own = ['password', 'deputies', 'id', 'updatedAt', 'createdAt', 'sessions', 'hash', 'salt']

/** Getting in, and staying in. */
export function testAccounts(cast: () => Cast): void {
	const logIn = (email: string, password: string, headers?: Record<string, string>) =>
		cast().open.request('POST', '/people/login', {
			body: { email, password },
			...(headers ? { headers } : {}),
		})

	describe('a page of somebody else’s', () => {
		test('does nothing with the cookie of who looks at it', async () => {
			const { open, people } = cast()
			const { headers } = await logIn(people.contributor.email, PASSWORD)
			const cookie = String(headers.get('set-cookie')).split(';')[0] ?? ''
			const change = (more: Record<string, string>) =>
				open.request('PATCH', `/people/${people.contributor.id}`, {
					headers: { cookie, host: 'localhost', ...more },
					body: { deputies: [] },
				})
			expect((await change({ origin: 'http://localhost:9999' })).status).toBe(403)
			expect((await change({ origin: 'null' })).status).toBe(403)
			expect((await change({ 'sec-fetch-site': 'same-site' })).status).toBe(403)
			expect((await change({ origin: 'http://localhost' })).status).toBe(200)
			expect((await change({})).status).toBe(200)
		})

		test('logs nobody in as somebody else', async () => {
			const foreign = { origin: 'https://evil.example', host: 'localhost' }
			const answer = await logIn(cast().people.contributor.email, PASSWORD, foreign)
			expect(answer.status).toBe(403)
			expect(answer.headers.get('set-cookie')).toBeNull()
		})
	})

	test('nobody learns who works here: an unknown address, a wrong password and a locked account answer the same', async () => {
		const person = await aPerson(cast().open.cms, 'contributor')
		const unknown = await logIn('khong-ai@songlam.example', 'mật khẩu sai')
		const wrong = await logIn(person.email, 'mật khẩu sai')
		await cast().open.cms.update({
			collection: 'people',
			id: person.id,
			overrideAccess: true,
			data: { lockUntil: '2090-01-01T00:00:00.000Z' },
		})
		const locked = await logIn(person.email, PASSWORD)
		for (const { status, body } of [wrong, locked]) {
			expect([status, body]).toEqual([unknown.status, unknown.body])
		}
		expect(unknown.status).toBe(401)
	})

	test('a letter for a new password is promised to everybody alike, and no clock tells who gets one', async () => {
		const { open, people } = cast()
		const asked = ['khong-ai@songlam.example', people.editor.email].map(async (email) => {
			const started = performance.now()
			const { status, body } = await open.request('POST', '/people/forgot-password', {
				body: { email },
			})
			// Both wait longer than a letter takes.
			return { status, body, isEven: performance.now() - started >= 990 }
		})
		const [stranger, colleague] = await Promise.all(asked)
		expect(stranger).toMatchObject({ status: 200, isEven: true })
		expect(colleague).toEqual(stranger)
	})

	test('who comes with an old link for a new password hears what to do', async () => {
		const { status, body } = await cast().open.request('POST', '/people/reset-password', {
			body: { token: 'da-dung-roi', password: PASSWORD },
		})
		expect(status).toBe(403)
		expect(body.errors?.[0]?.message).toMatch(/^Đường dẫn đặt lại mật khẩu .* đã quá hạn/)
	})

	test('CVE-2026-105804: a password is kept as a slow hash of its own', async () => {
		const stored = await stand(cast(), cast().people.contributor)
		expect(String(Reflect.get(stored, 'hash'))).toMatch(/^pbkdf2-sha256-v1:[0-9a-f]{64}$/)
		const other = await stand(cast(), cast().people.editor)
		expect(Reflect.get(stored, 'salt')).not.toBe(Reflect.get(other, 'salt'))
	})

	test('CVE-2026-105851, CVE-2026-105863, CVE-2026-106100: nobody writes of themselves what others decide', async () => {
		const { open, people } = cast()
		const { config } = open.cms.collections.people
		const before = await stand(cast(), people.contributor)
		const fields = config.flattenedFields
			.map(({ name }) => name)
			.filter((name) => !own.includes(name))
		const forged = Object.fromEntries(fields.map((name) => [name, 'administrator']))
		const bodies = [
			...fields.map((name) => ({
				[name]: name === 'roles' ? [{ role: 'administrator' }] : forged[name],
			})),
			{ 'roles.0.role': 'administrator' },
			{ $set: { roles: [{ role: 'administrator' }] } },
			{ hash: 'x', salt: 'x', loginAttempts: -9, resetPasswordToken: 'x', _strategy: 'x' },
			{ collection: 'payload-jobs', sid: 'x', sessions: [], apiKey: 'x', enableAPIKey: true },
		]
		for (const body of bodies) {
			const answer = await open.request('PATCH', `/people/${people.contributor.id}`, {
				as: people.contributor,
				body,
			})
			expect(answer.status).toBeLessThan(500)
		}
		expect(less(await stand(cast(), people.contributor))).toEqual(less(before))
	})

	test('CVE-2025-4643: a session is over when its owner logs out, changes the password or loses the account', async () => {
		const { open } = cast()
		const person = await aPerson(open.cms, 'contributor')
		const me = async (token: string) =>
			(await open.request('GET', '/people/me', { headers: { Authorization: `JWT ${token}` } })).body
				.user?.id
		const enter = async () =>
			String(Reflect.get((await logIn(person.email, PASSWORD)).body, 'token'))
		const first = await enter()
		const second = await enter()
		expect([await me(first), await me(second)]).toEqual([person.id, person.id])
		await open.request('POST', '/people/logout', { headers: { Authorization: `JWT ${first}` } })
		expect([await me(first), await me(second)]).toEqual([undefined, person.id])
		await open.cms.update({
			collection: 'people',
			id: person.id,
			overrideAccess: true,
			data: { password: 'mat-khau-da-doi' },
		})
		expect(await me(second)).toBeUndefined()
	})

	test.each([
		['signed by nobody', 'eyJhbGciOiJub25lIn0.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoicGVvcGxlIn0.'],
		[
			'signed by somebody else',
			'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoicGVvcGxlIn0.AAAA',
		],
		['that is none', 'x'],
	])('a token %s opens nothing', async (_, token) => {
		const answer = await cast().open.request('GET', '/people', {
			headers: { Authorization: `JWT ${token}` },
		})
		expect(answer.status).toBe(403)
	})

	test('CVE-2026-105849, CVE-2026-34751, CVE-2026-105853: no answer to anybody holds what opens an account', async () => {
		const { open, people } = cast()
		const token = 'canary-reset-token-1234567890'
		await open.cms.update({
			collection: 'people',
			id: people.editor.id,
			overrideAccess: true,
			data: { resetPasswordToken: token, resetPasswordExpiration: '2090-01-01T00:00:00.000Z' },
		})
		const victim = await stand(cast(), people.editor)
		const canaries = [
			token,
			String(Reflect.get(victim, 'hash')),
			String(Reflect.get(victim, 'salt')),
		]
		const told: string[] = []
		for (const as of [undefined, ...Object.values(people)]) {
			for (const path of secretDoors(people.editor)) {
				const { body } = await open.request('GET', path, as ? { as } : {})
				const text = JSON.stringify(body)
				if (canaries.some((canary) => text.includes(canary)))
					told.push(`${as?.name ?? 'anonymous'} ${path}`)
			}
		}
		expect(told).toEqual([])
	})

	test('nobody chooses a password that anybody would guess', async () => {
		const { open, people } = cast()
		for (const password of ['abc', '12345678', 'matkhau123', people.contributor.email]) {
			const own = await open.request('PATCH', `/people/${people.contributor.id}`, {
				as: people.contributor,
				body: { password },
			})
			const made = await open.request('POST', '/people', {
				as: people.administrator,
				body: { name: 'Mới', email: people.contributor.email, password, roles: [] },
			})
			expect([own.status, made.status]).toEqual([422, 422])
		}
	})

	test('CVE-2026-25574: preferences are one’s own', async () => {
		const { open, people } = cast()
		const body = { value: { word: 'của biên tập viên' } }
		await open.request('POST', '/payload-preferences/cot', { as: people.editor, body })
		for (const as of [people.contributor, people.administrator]) {
			const answers = [
				await open.request('GET', '/payload-preferences/cot', { as }),
				await open.request('GET', '/payload-preferences?limit=100', { as }),
			]
			expect(JSON.stringify(answers.map((answer) => answer.body))).not.toContain(
				'của biên tập viên',
			)
		}
	})
}

function secretDoors({ id }: Person): string[] {
	return [
		`/people/${id}?depth=2&showHiddenFields=true`,
		'/people?limit=100&depth=2&select[hash]=true&select[resetPasswordToken]=true',
		'/people/me?depth=2',
		'/articles?draft=true&depth=2&limit=100',
		'/history?limit=100&depth=2',
		'/access',
		'/people/init',
	]
}

function stand({ open }: Cast, { id }: Person): Promise<Person> {
	return open.cms.findByID({
		collection: 'people',
		id,
		overrideAccess: true,
		showHiddenFields: true,
		depth: 0,
	})
}

function less({ updatedAt: _, sessions: __, ...person }: Person): object {
	return person
}
