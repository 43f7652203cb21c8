import { hash } from 'node:crypto'
import { paths } from '#shared/paths.ts'
import { pageHeaders } from './policy.ts'

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
	membersUnknown: {
		status: 503,
		reason: 'starting',
		title: 'Chưa kiểm tra được đăng nhập',
		text: 'Hệ thống đang khởi động. Xin đợi trong giây lát, trang này sẽ tự mở lại.',
	},
	cmsStarting: {
		status: 502,
		reason: 'starting',
		title: 'Hệ thống biên tập đang khởi động…',
		text: 'Xin đợi trong giây lát, trang này sẽ tự mở lại. Bạn đọc vẫn xem trang tin bình thường.',
	},
} as const

/** A part of the product that is not there yet. */
export type NoticeName = keyof typeof notices

const RETRY_SECONDS = 3

/** What a person, or a program that reads JSON, is told. */
export interface Notice {
	status: number
	headers: Record<string, string>
	body: string
}

/** That a part of the product is on its way, as a page that reloads itself. */
export function toNoticePage(name: NoticeName): Notice {
	const { status, title, text } = notices[name]
	return { status, headers: headersOf('text/html; charset=utf-8'), body: toPage(title, text) }
}

/** The same for programs. */
export function toNoticeAnswer(name: NoticeName): Notice {
	const { status, reason, title, text } = notices[name]
	const body = JSON.stringify({ errors: [{ message: `${title} ${text}`, reason }] })
	return { status, headers: headersOf('application/json; charset=utf-8'), body }
}

function headersOf(type: string): Record<string, string> {
	return {
		...pageHeaders(paths.home),
		'content-type': type,
		'cache-control': 'no-store',
		'retry-after': String(RETRY_SECONDS),
		'content-security-policy': `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; frame-ancestors 'self'`,
	}
}

function toPage(title: string, text: string): string {
	return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="${RETRY_SECONDS}"><title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1><p>${text}</p></body></html>
`
}
