import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

const style =
	'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:20vh auto;padding:0 1rem}'

/** What a person is told while a part of the product is not there yet. */
const notices = {
	preparing: {
		status: 503,
		reason: 'preparing',
		title: 'Trang tin đang được chuẩn bị',
		text: 'Các bài đã duyệt đang được đưa lên lần đầu. Trang này sẽ tự mở lại sau vài giây.',
	},
	cmsStarting: {
		status: 502,
		reason: 'starting',
		title: 'Hệ thống biên tập đang khởi động…',
		text: 'Xin đợi trong giây lát, trang này sẽ tự mở lại. Bạn đọc vẫn xem trang tin bình thường.',
	},
} as const

const RETRY_SECONDS = 3

/** Answer that something is on its way: a page that reloads itself, or JSON for programs. */
export function answerNotice(
	name: keyof typeof notices,
	request: IncomingMessage,
	response: ServerResponse,
): void {
	const { status, reason, title, text } = notices[name]
	const isProgram = request.url?.startsWith('/api') ?? false
	const body = isProgram
		? JSON.stringify({ errors: [{ message: `${title} ${text}`, reason }] })
		: toPage(title, text)
	response.writeHead(status, {
		'content-type': isProgram ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
		'content-length': Buffer.byteLength(body),
		'cache-control': 'no-store',
		'retry-after': String(RETRY_SECONDS),
		'x-content-type-options': 'nosniff',
		'content-security-policy': `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; frame-ancestors 'self'`,
	})
	response.end(request.method === 'HEAD' ? undefined : body)
}

function toPage(title: string, text: string): string {
	return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="${RETRY_SECONDS}"><title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1><p>${text}</p></body></html>
`
}
