import { createServer, type Server } from 'node:http'
import Provider, { type Configuration } from 'oidc-provider'
import { memberPaths } from '#shared/members/memberPaths.ts'

/** A person as the corporation's sign-on knows them. */
export interface Employee {
	sub: string
	name: string
	email: string
	email_verified?: boolean
	groups?: string[]
	department?: string
}

/** A real OpenID Connect provider, with the employees that a test gives it. */
export interface Corporation {
	issuer: string
	employees: Map<string, Employee>
	/** The way of a browser through the provider, as the employee; answers where it is led back to. */
	signIn: (address: string, sub: string) => Promise<string>
	close: () => Promise<void>
}

/** Open the provider for a site at `siteUrl`. */
export async function openCorporation(siteUrl: string, port: number): Promise<Corporation> {
	const issuer = `http://127.0.0.1:${port}`
	const employees = new Map<string, Employee>()
	const provider = new Provider(issuer, settingsFor(siteUrl, employees))
	const server = createServer((request, response) => void provider.callback()(request, response))
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
	return {
		issuer,
		employees,
		signIn: (address, sub) => walk(issuer, address, sub),
		close: () => closed(server),
	}
}

function settingsFor(siteUrl: string, employees: Map<string, Employee>): Configuration {
	return {
		clients: [
			{
				client_id: process.env.OIDC_CLIENT_ID ?? '',
				client_secret: process.env.OIDC_CLIENT_SECRET ?? '',
				redirect_uris: [siteUrl + memberPaths.singleSignOnAnswer],
			},
		],
		claims: {
			openid: ['sub'],
			profile: ['name', 'groups', 'department'],
			email: ['email', 'email_verified'],
		},
		cookies: { keys: ['khoa-thu-nghiem'] },
		findAccount: (_, sub) => {
			const employee = employees.get(sub)
			return employee && { accountId: sub, claims: () => ({ ...employee }) }
		},
		features: { devInteractions: { enabled: true } },
		pkce: { required: () => true },
	}
}

/** Follow the provider from page to page, saying yes; it is led back when the address is not its own. */
async function walk(issuer: string, address: string, sub: string): Promise<string> {
	const cookies = new Map<string, string>()
	let at = address
	let form: URLSearchParams | undefined
	for (let page = 0; page < 12; page++) {
		if (!at.startsWith(issuer)) return at
		const response = await fetch(at, {
			redirect: 'manual',
			method: form ? 'POST' : 'GET',
			headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
			...(form && { body: form }),
		})
		for (const cookie of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
			cookies.set(name, value)
		}
		const location = response.headers.get('location')
		if (location) {
			at = new URL(location, at).href
			form = undefined
			continue
		}
		const prompt = /name="prompt" value="(\w+)"/.exec(await response.text())?.[1]
		if (!prompt) throw new Error(`The provider stopped at ${at} with ${response.status}`)
		form = new URLSearchParams({ prompt, ...(prompt === 'login' && { login: sub }) })
	}
	throw new Error('The provider leads in a circle')
}

async function closed(server: Server): Promise<void> {
	server.closeAllConnections()
	await new Promise((resolve) => server.close(resolve))
}
