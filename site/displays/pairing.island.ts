/**
 * Turns a device that is no display yet into one: shows a code that a person enters in the admin.
 *
 * Why an island: the code is made for this device, and the page waits until somebody has entered it.
 */
import type { Pairing, PairingState } from '#shared/displays/report.ts'
import { displayPaths } from '#shared/displays/reportRules.ts'
import { toTimeText } from '#shared/dates.ts'
import { forgetOtherDisplays } from './offline/forgetOtherDisplays.ts'
import { startWorker } from './offline/startWorker.ts'
import { forgetTokenOfPath, keepToken, pairedPath, tokenOfPath } from './reporting/displayToken.ts'
import { showToken } from './reporting/showToken.ts'
import { toGroupedCode } from './reporting/groupedCode.ts'

/** Milliseconds between two questions whether somebody has entered the code. */
const ASK_MS = 3_000

/** Milliseconds that a question may take. */
const PATIENCE_MS = 10_000

/** Milliseconds to wait while the server has too many devices waiting. */
const BUSY_MS = 30_000

const codePlace = document.querySelector<HTMLElement>('#pairing-code')
const statePlace = document.querySelector<HTMLElement>('#pairing-state')

const OFFLINE = 'Không kết nối được máy chủ. Máy đang tự thử lại…'

/** What the server answered; status 0 for nothing of use. */
interface Answer {
	status: number
	body: unknown
}

startWorker()
const path = pairedPath()
const token = path && tokenOfPath(path)
if (path && token) void enter(path, token)
else {
	const { title } = document
	// Whoever watches over the page sees that it lives.
	setInterval(() => (document.title = `${title} ${new Date().toLocaleTimeString('vi-VN')}`), 1_000)
	void pair()
}

/** Ask for codes until one of them was entered. */
async function pair(): Promise<void> {
	for (;;) {
		const { path, token } = (await entryOf(await freshCode())) ?? {}
		if (!path || !token) continue
		keepToken(path, token)
		await forgetOtherDisplays(path).catch(() => undefined)
		return enter(path, token)
	}
}

/** Open the display's page, having shown the token where pages are for members; a silent network is no reason to wait. */
async function enter(path: string, token: string): Promise<void> {
	const isRevoked = await showToken(token)
	if (!isRevoked) return location.replace(path)
	forgetTokenOfPath(path)
	location.reload()
}

async function freshCode(): Promise<Pairing> {
	for (;;) {
		const { status, body } = await ask(displayPaths.pairing, {})
		if (status === 200 && isPairing(body)) return body
		const isBusy = status === 429 || status === 503
		tell('', isBusy ? 'Đang có nhiều thiết bị chờ ghép. Máy sẽ tự thử lại.' : OFFLINE)
		await pause(isBusy ? BUSY_MS : ASK_MS)
	}
}

/** What the device gets once its code was entered; undefined when the code runs out before that. */
async function entryOf({ code, secret, expiresAt }: Pairing) {
	const shown = toGroupedCode(code)
	const inForce = `Mã có hiệu lực đến ${toTimeText(expiresAt)}.`
	tell(shown, inForce)
	for (;;) {
		await pause(ASK_MS)
		const { status, body } = await ask(displayPaths.claim, { secret })
		if (status === 404) return undefined
		tell(shown, status === 200 ? inForce : OFFLINE)
		if (status === 200 && isPaired(body)) return body
	}
}

async function ask(path: string, question: object): Promise<Answer> {
	try {
		const response = await fetch(path, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(question),
			signal: AbortSignal.timeout(PATIENCE_MS),
		})
		return { status: response.status, body: await response.json() }
	} catch {
		return { status: 0, body: undefined }
	}
}

function tell(code: string, state: string): void {
	if (codePlace && codePlace.textContent !== code) codePlace.textContent = code
	if (statePlace && statePlace.textContent !== state) statePlace.textContent = state
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function isPairing(body: unknown): body is Pairing {
	return typeof body === 'object' && body !== null && 'code' in body && 'secret' in body
}

function isPaired(body: unknown): body is Extract<PairingState, { state: 'paired' }> {
	return typeof body === 'object' && body !== null && 'token' in body && 'path' in body
}
