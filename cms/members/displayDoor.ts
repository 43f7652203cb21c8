import type { PayloadRequest } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { reportingDevice } from '#cms/devices/report/reportingDevice.ts'
import { cookieWith, valueIn, type ShortCookie } from '#cms/signIn/shortCookie.ts'
import { isForDisplays } from '#shared/members/isForDisplays.ts'

/** Browsers keep no cookie for longer; every report of a display gives it anew. */
const SECONDS = 400 * 86_400

/** What opens the display's own pages: a browser sends no other token with a page or a picture. */
const cookie: ShortCookie = { name: 'bantin-display', path: '/', seconds: SECONDS }

/** The header with which a paired device gets in; refuses everybody else. */
export async function displayCookie(req: PayloadRequest): Promise<string> {
	const authorization = req.headers.get('authorization')
	await reportingDevice(req.payload, authorization)
	return cookieWith(cookie, (authorization ?? '').slice('Display '.length))
}

/** Whether a paired device asks, and for what displays show. */
export async function isDisplayAsking(req: PayloadRequest, asked: string | null): Promise<boolean> {
	if (asked === null || !isForDisplays(plainPath(asked))) return false
	const token = valueIn(cookie, req.headers)
	const authorization = token ? `Display ${token}` : req.headers.get('authorization')
	try {
		await reportingDevice(req.payload, authorization)
		return true
	} catch (error) {
		if (error instanceof Refusal) return false
		throw error
	}
}

/** The path asked for; none where a web server might understand another one. */
function plainPath(asked: string): string {
	const path = asked.split('?')[0] ?? ''
	return /%(?:2e|2f|5c)|\.\.|\\|\/\//i.test(path) ? '' : path
}
