import { handleEndpoints } from 'payload'
import config from '#cms/payload.config.ts'
import { env } from '#cms/env.ts'

/** What a browser without scripts sees after it has opened an address or sent a form. */
export interface Seen {
	status: number
	/** Where it is led on. */
	location: string | null
	headers: Headers
}

/** A browser without scripts that keeps its cookies. */
export interface MemberBrowser {
	cookies: Map<string, string>
	open: (address: string, headers?: Record<string, string>) => Promise<Seen>
	/** Send the form of the page at `page`, from the address `from`. */
	send: (address: string, form: Record<string, string>, page?: string) => Promise<Seen>
}

/** A browser at an address of its own, before the CMS of this test file. */
export function aBrowser(from = '10.0.0.7'): MemberBrowser {
	const cookies = new Map<string, string>()

	async function ask(method: string, address: string, init: RequestInit): Promise<Seen> {
		const headers = new Headers(init.headers)
		headers.set('x-forwarded-for', from)
		const sent = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
		if (sent) headers.set('cookie', sent)
		const response = await handleEndpoints({
			config,
			path: address.split('?')[0] ?? address,
			request: new Request(env.siteUrl + address, { ...init, method, headers }),
		})
		if (response.status >= 500) throw new Error(`${address}: ${await response.text()}`)
		for (const cookie of response.headers.getSetCookie()) keep(cookie)
		const { status } = response
		return { status, location: response.headers.get('location'), headers: response.headers }
	}

	function keep(cookie: string): void {
		const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
		const isGone = value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(cookie)
		if (isGone) cookies.delete(name)
		else cookies.set(name, value)
	}

	return {
		cookies,
		open: (address, headers = {}) => ask('GET', address, { headers }),
		send: (address, form, page = '/dang-nhap/') =>
			ask('POST', address, {
				body: new URLSearchParams(form).toString(),
				headers: {
					'content-type': 'application/x-www-form-urlencoded',
					origin: env.siteUrl,
					referer: env.siteUrl + page,
				},
			}),
	}
}
