import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { request, type RequestOptions } from 'node:https'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askServer } from '#tests/site/web/askServer.ts'
import { openStage, type Stage } from './stage.ts'

let folder: string
let stage: Stage
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-tls-'))
	const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => path.join(folder, name))
	const subject = ['-subj', '/CN=localhost', '-days', '2']
	const files = ['-keyout', key ?? '', '-out', certificate ?? '']
	const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject, ...files]
	execFileSync('openssl', made, { stdio: 'ignore' })
	stage = await openStage({
		SITE_URL: 'https://localhost',
		TLS_CERTIFICATE: certificate ?? '',
		TLS_KEY: key ?? '',
	})
})
afterAll(async () => {
	await stage.close()
	await rm(folder, { recursive: true })
})

function ask(address: string, options: RequestOptions = {}) {
	const [hostname, port] = stage.settings.listen.split(':')
	return new Promise<{ status: number; headers: IncomingHttpHeaders }>((resolve, reject) => {
		const asked = { hostname, port, path: address, rejectUnauthorized: false, agent: false }
		request({ ...asked, ...options }, (response) => {
			response.resume()
			resolve({ status: response.statusCode ?? 0, headers: response.headers })
		})
			.once('error', reject)
			.end()
	})
}

test.each(['/', '/media/clip.mp4', '/khong-co/', '/bai-viet/cu/', '/api/people/me', '/admin'])(
	'browsers are told at %s to come by TLS alone from now on, once',
	async (address) => {
		const { headers } = await ask(address)
		expect(headers['strict-transport-security']).toBe('max-age=31536000')
	},
)

test('the CMS learns that the way here was safe', async () => {
	await ask('/api/people/me')
	expect(stage.reached.at(-1)?.headers['x-forwarded-proto']).toBe('https')
})

test('who comes without TLS is sent on to the same page', async () => {
	const plain = `http://${stage.settings.plainListen}`
	const { status, headers } = await askServer(plain, '/bai-viet/moi/?x=1')
	expect([status, headers.location]).toEqual([301, 'https://localhost/bai-viet/moi/?x=1'])
})

test('old TLS is refused', async () => {
	await expect(ask('/', { maxVersion: 'TLSv1.1', minVersion: 'TLSv1' })).rejects.toThrow()
	expect((await ask('/', { minVersion: 'TLSv1.3' })).status).toBe(200)
})
