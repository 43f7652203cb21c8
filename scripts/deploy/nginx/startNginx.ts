import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { DeploySettings } from '#scripts/deploy/parseDeploySettings.ts'
import { toNginxConfig } from './toNginxConfig.ts'

const LISTENS_WITHIN_MS = 5_000
const ASK_AGAIN_MS = 20

/** What nginx keeps bodies and answers in for a while, each with a folder of its own. */
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** An nginx of this machine's package. */
export interface RunningNginx {
	stop(): Promise<void>
}

/**
 * Start an nginx of its own with the shipped configuration, everything it writes below `folder`.
 *
 * For tests and measurements; a machine that readers reach runs its package's service.
 */
export async function startNginx(settings: DeploySettings, folder: string): Promise<RunningNginx> {
	const [frame, template] = await Promise.all(
		['nginx.conf', 'bantin.conf'].map((name) =>
			readFile(path.join(import.meta.dirname, name), 'utf8'),
		),
	)
	const parts = path.join(folder, 'conf.d')
	await mkdir(parts, { recursive: true })
	const main = path.join(folder, 'nginx.conf')
	await writeFile(main, frame?.replace('/etc/nginx/conf.d/', `${parts}/`) ?? '')
	await writeFile(path.join(parts, 'bantin.conf'), toNginxConfig(template ?? '', settings))
	const places = temporary.map((name) => `${name}_temp_path ${path.join(folder, name)};\n`)
	await writeFile(path.join(parts, 'temporary.conf'), places.join(''))

	const errors = path.join(folder, 'error.log')
	// Folders of tests are closed to the user that nginx would choose.
	const user = process.getuid?.() === 0 ? 'user root;' : ''
	const globals = `daemon off; pid ${path.join(folder, 'nginx.pid')}; ${user}`
	const nginx = spawn('nginx', ['-c', main, '-e', errors, '-g', globals], {
		stdio: 'ignore',
	})
	const failed = once(nginx, 'error').then(([cause]) => {
		throw new Error('No nginx: apt-get install nginx libnginx-mod-http-brotli-static', { cause })
	})
	const ended = once(nginx, 'exit').then(async ([code]) => {
		const said = await readFile(errors, 'utf8').catch(() => '')
		throw new Error(`nginx stopped with exit code ${String(code)}.\n${said}`)
	})
	await Promise.race([untilListening(settings.listen), failed, ended])
	return {
		stop: async () => {
			nginx.kill('SIGQUIT')
			await ended.catch(() => undefined)
		},
	}
}

async function untilListening(listen: string): Promise<void> {
	const [host = '', port = ''] = listen.includes(':') ? listen.split(':') : ['127.0.0.1', listen]
	const deadline = Date.now() + LISTENS_WITHIN_MS
	while (!(await isOpen(host, Number(port)))) {
		if (Date.now() > deadline) throw new Error(`nginx does not listen on ${listen}`)
		await wait(ASK_AGAIN_MS)
	}
}

function isOpen(host: string, port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, host)
		socket.once('connect', () => resolve(true))
		socket.once('error', () => resolve(false))
		socket.once('close', () => socket.destroy())
		socket.setTimeout(ASK_AGAIN_MS * 10, () => resolve(false))
		socket.once('connect', () => socket.end())
	})
}
