import { administrator, type Bantin } from './bantin.ts'

/** The password of everybody in the newsroom. */
export const PASSWORD = 'Mat-khau-2026'

/** A person who logs in through the public port, as a program would. */
export interface Colleague {
	id: string
	email: string
	name: string
	/** Asks the API as this person; answers the status and the parsed body. */
	ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: Answer }>
}

/** What the API answers, as far as the tests look at it. */
export interface Answer {
	doc?: { id: string; slug?: string }
	docs?: { id: string; actorName?: string; onBehalfOfName?: string }[]
	slug?: string
	headline?: string
	errors?: { message: string; reason?: string }[]
	state?: string
	seen?: string
	actions?: string[]
	published?: boolean
	token?: string
	totalDocs?: number
	user?: { id: string }
}

/** A unit, a section, a contributor and an approver. */
export async function openNewsroom(bantin: Bantin) {
	const admin = await logIn(bantin, administrator.email, administrator.password, 'Quản trị')
	const unit = await make(admin, 'units', { name: 'Điện lực Đà Nẵng', shortName: 'PC Đà Nẵng' })
	const section = await make(admin, 'sections', { name: 'An toàn lao động', order: 1 })
	await make(admin, 'people', person('Nguyễn Thị An', 'an@songlam.example', 'contributor', unit))
	await make(admin, 'people', person('Trần Bình', 'binh@songlam.example', 'approver', unit))
	const contributor = await logIn(bantin, 'an@songlam.example', PASSWORD, 'Nguyễn Thị An')
	const approver = await logIn(bantin, 'binh@songlam.example', PASSWORD, 'Trần Bình')
	return { admin, contributor, approver, unit, section }
}

/** Make a document and answer its id; rejects with the API's own words. */
export async function make(who: Colleague, collection: string, data: object): Promise<string> {
	const { status, body } = await who.ask('POST', `/api/${collection}`, data)
	if (status !== 201 || !body.doc) throw new Error(`${status} ${JSON.stringify(body)}`)
	return body.doc.id
}

function person(name: string, email: string, role: string, unit: string) {
	return { name, email, password: PASSWORD, roles: [{ role, unit }] }
}

/** A person who has logged in. */
export async function logIn(
	{ url }: Bantin,
	email: string,
	password: string,
	name: string,
): Promise<Colleague> {
	const anonymous = asker(url)
	const { status, body } = await anonymous('POST', '/api/people/login', { email, password })
	if (status !== 200 || !body.token || !body.user)
		throw new Error(`${email} cannot log in: ${status}`)
	return { id: body.user.id, email, name, ask: asker(url, body.token) }
}

function asker(url: string, token?: string): Colleague['ask'] {
	return async (method, path, data) => {
		const response = await fetch(`${url}${path}`, {
			method,
			headers: {
				...(data === undefined ? {} : { 'content-type': 'application/json' }),
				...(token ? { authorization: `JWT ${token}` } : {}),
			},
			...(data === undefined ? {} : { body: JSON.stringify(data) }),
		})
		// The API answers JSON on every path a test asks.
		return { status: response.status, body: (await response.json()) as Answer }
	}
}
