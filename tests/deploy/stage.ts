import { createServer, type IncomingMessage, type Server } from 'node:http'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { startNginx } from '#scripts/deploy/nginx/startNginx.ts'
import { parseDeploySettings } from '#scripts/deploy/parseDeploySettings.ts'
import { freePort } from '#scripts/start/freePort.ts'
import { answerRequest } from '#site/web/answerRequest.ts'
import { MemberGate } from '#site/web/memberGate.ts'
import { secureTransport } from '#site/web/secureTransport.ts'
import { Redirects } from '#site/web/redirects.ts'
import { askServer, listen, type Answer } from '#tests/site/web/askServer.ts'

/** What stood in a request that reached the CMS. */
export interface Reached {
	method: string
	url: string
	headers: IncomingMessage['headers']
	bytes: number
}

/** A published site behind a real nginx and, to compare it with, behind `web` alone. */
export interface Stage {
	folder: string
	siteDir: string
	settings: ReturnType<typeof parseDeploySettings>
	/** Requests that reached the CMS. */
	reached: Reached[]
	askNginx(...question: Question): Promise<Answer>
	askWeb(...question: Question): Promise<Answer>
	/** Whether the CMS cannot say who is a member: all who call themselves `member…`. */
	members: { isAway: boolean }
	/** End the CMS, as a restart does. */
	stopCms(): void
	close(): Promise<void>
}

type Question = Parameters<typeof askServer> extends [string, ...infer Rest] ? Rest : never

/** The page that most tests read. */
export const page = `<!doctype html><p>${'Lưới điện xanh. '.repeat(120)}</p>`

/** Bytes that show from where to where a part is. */
export const clip = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 251))

/** Set up everything; `variables` are settings of the machine. */
export async function openStage(variables: Record<string, string> = {}): Promise<Stage> {
	const folder = await mkdtemp(path.join(tmpdir(), 'bantin-nginx-'))
	const siteDir = path.join(folder, 'site')
	await fillSite(folder)
	const reached: Reached[] = []
	const members = { isAway: false }
	const cms = createServer((request, response) => {
		let bytes = 0
		request.on('data', (chunk: Buffer) => (bytes += chunk.length))
		request.on('end', () => {
			const { method = '', url = '', headers } = request
			reached.push({ method, url, headers, bytes })
			if (url.startsWith('/api/members/check')) {
				const isMember = headers.cookie?.includes('payload-token=member') ?? false
				return response.writeHead(members.isAway ? 500 : isMember ? 204 : 401).end()
			}
			if (url.startsWith('/api/people/me')) return response.end('{"user":null}')
			response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}')
		})
	})
	const cmsUrl = await listen(cms)
	const context = {
		siteDir,
		cmsUrl,
		publisherUrl: undefined,
		redirects: new Redirects(siteDir),
		always: secureTransport(variables.SITE_URL ?? ''),
		...(variables.SITE_ACCESS === 'members' && { members: new MemberGate(cmsUrl) }),
	}
	const web = createServer((request, response) => void answerRequest(context, request, response))
	const webUrl = await listen(web)
	const nginxPort = await freePort()
	const settings = parseDeploySettings({
		SITE_URL: 'http://localhost',
		BANTIN_DATA: folder,
		PORT: new URL(webUrl).port,
		CMS_PORT: new URL(cmsUrl).port,
		READS_PORT: String(await freePort()),
		NGINX_LISTEN: `127.0.0.1:${nginxPort}`,
		NGINX_PLAIN_LISTEN: `127.0.0.1:${await freePort()}`,
		NGINX_LOG: path.join(folder, 'access.log'),
		NGINX_CACHE: path.join(folder, 'cache'),
		...variables,
	})
	const nginx = await startNginx(settings, path.join(folder, 'nginx'))
	return {
		folder,
		siteDir,
		settings,
		reached,
		members,
		askNginx: (...question) => askServer(`http://127.0.0.1:${nginxPort}`, ...question),
		askWeb: (...question) => askServer(webUrl, ...question),
		stopCms: () => end(cms),
		close: async () => {
			await nginx.stop()
			end(web)
			end(cms)
			await rm(folder, { recursive: true })
		},
	}
}

function end(server: Server): void {
	server.close()
	server.closeAllConnections()
}

async function fillSite(folder: string): Promise<void> {
	const release = path.join(folder, 'releases', 'one')
	const write = async (name: string, body: string | Buffer) => {
		await mkdir(path.dirname(path.join(release, name)), { recursive: true })
		await writeFile(path.join(release, name), body)
	}
	const withTwin = async (name: string, body: string) => {
		await write(name, body)
		await write(`${name}.br`, brotliCompressSync(body))
	}
	await withTwin('index.html', page)
	await withTwin('bai-viet/moi/index.html', page.replace('Lưới', 'Mới'))
	await withTwin('bai-viet/ngan/index.html', 'ngắn')
	await withTwin('tim-kiem/index.html', 'tìm')
	await withTwin('tim-kiem/goi-y.json', '{}')
	await withTwin('tim-kiem/ket-qua/index.html', 'kết quả')
	await write('_redirects', '/bai-viet/cu/ /bai-viet/moi/ 301\n')
	await withTwin('404.html', 'Không tìm thấy')
	await withTwin('rss.xml', '<rss/>')
	await withTwin('robots.txt', 'User-agent: *')
	await withTwin('manifest.webmanifest', '{}')
	await withTwin('man-hinh/sanh/index.html', 'Màn hình')
	await withTwin('man-hinh/sanh/playlist.json', '{"version":"a1"}')
	await withTwin('man-hinh/index.html', 'Ghép')
	await withTwin('man-hinh/sw.js', 'self')
	await withTwin('sw.js', 'self')
	await withTwin('favicon.svg', '<svg/>')
	await withTwin('dang-nhap/index.html', 'Đăng nhập')
	await withTwin('dang-nhap/ma-xac-thuc/index.html', 'Mã')
	await withTwin('dang-xuat/index.html', 'Đăng xuất')
	await withTwin('giao-dien/ab12.css', 'p{}')
	await write('media/clip.mp4', clip)
	await write('media/anh.webp', 'ảnh')
	await write('media/bao-cao.pdf', '%PDF')
	await write('media/phu-de.vtt', 'WEBVTT')
	await write('media/hinh.svg', '<svg/>')
	await withTwin('_astro/style.abc123.css', 'p{}')
	await withTwin('_astro/_slug_.def456.css', 'p{}')
	await write('_astro/chu.woff2', 'chữ')
	await withTwin('pagefind/shards.json', '{}')
	await write('pagefind/pagefind.js', 'tìm')
	await write('pagefind/0a1b/index/one.pf_index', 'từ')
	await write('pagefind/0a1b/pagefind-worker.js', 'tìm')
	await write('bieu-tuong-192.png', 'biểu tượng')
	await write('tai-truoc.speculationrules', '{}')
	await write('.hidden', 'ẩn')
	await writeFile(path.join(folder, 'secret'), 'bí mật')
	await symlink('releases/one', path.join(folder, 'site'))
}
