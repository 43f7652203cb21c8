import type { DeploySettings } from '#scripts/deploy/parseDeploySettings.ts'
import { REQUEST_ID_HEADER } from '#shared/logging/requestIdHeader.ts'
import { ASKED_HEADER, memberPaths, RETURN_MARK } from '#shared/members/memberPaths.ts'
import { paths } from '#shared/paths.ts'
import { SHOWN_HEADER } from '#site/reads/shownHeader.ts'
import { fileTypes } from '#site/web/fileTypes.ts'
import { pageHeaders } from '#site/web/policy.ts'
import { secureTransport } from '#site/web/secureTransport.ts'
import { SPECULATION_RULES } from '#site/web/speculationRules.ts'
import { toNoticeAnswer, toNoticePage } from '#site/web/toNotice.ts'
import { addHeaders } from './addHeaders.ts'
import { fileLocations } from './fileLocations.ts'
import { limits } from './limits.ts'
import { memberGate, MEMBERS_SECONDS } from './memberGate.ts'
import { toLocation } from './toLocation.ts'
import { toReturn } from './toReturn.ts'

/** What one request may weigh: the largest clip an editor may upload, and its form. */
const UPLOAD_MAX = '513m'

/** The template with `settings` filled in, its headers those that `web` sends. */
export function toNginxConfig(template: string, settings: DeploySettings): string {
	const parts = { ...wiringFor(settings), ...typing(), ...answersFor(settings), ...limiting() }
	const chosen = withPart(
		withPart(template, 'ifTls', settings.tls !== undefined),
		'ifMembers',
		settings.access === 'members',
	)
	return chosen.replace(/^(\t*)@\{(\w+)\}|@\{(\w+)\}/gm, (_, tabs = '', line = '', word = '') => {
		// The groups of the pattern are text, or nothing.
		const text = partNamed(parts, String(line || word))
		return String(tabs) + text.replaceAll('\n', `\n${String(tabs)}`)
	})
}

function wiringFor(settings: DeploySettings): Record<string, string> {
	const { tls, listen, log, webPort, cmsPorts, siteUrl } = settings
	return {
		cmsServers: cmsPorts.map((port) => `server 127.0.0.1:${port};`).join('\n'),
		webServer: `127.0.0.1:${webPort}`,
		serverName: settings.serverName,
		siteUrl,
		siteFolder: settings.siteFolder,
		cacheFolder: settings.cacheFolder,
		accessLog: log === 'off' ? 'off' : `${log} bantin`,
		listen: `listen ${listen}${tls ? ' ssl http2' : ''};`,
		plainListen: `listen ${settings.plainListen};`,
		certificate: tls?.certificate ?? '',
		key: tls?.key ?? '',
		secureHeaders: addHeaders(secureTransport(siteUrl)),
		uploadMax: UPLOAD_MAX,
		membersSeconds: String(MEMBERS_SECONDS),
		requestIdHeader: REQUEST_ID_HEADER,
		askedHeader: ASKED_HEADER,
		shownVariable: SHOWN_HEADER.replaceAll('-', '_'),
		speculation: `"${SPECULATION_RULES}"`,
		health: paths.health,
		ready: paths.ready,
		searchPlain: paths.searchPlain,
		displays: paths.displays,
		media: paths.media(''),
		signIn: paths.signIn + RETURN_MARK,
		membersCheck: memberPaths.check,
	}
}

function typing(): Record<string, string> {
	const texts = Object.values(fileTypes).filter((type) => type.includes('; charset='))
	// nginx takes pages for texts by itself, and complains when it is told so.
	const others = new Set(texts.map(plain).filter((type) => type !== 'text/html'))
	return {
		types: Object.entries(fileTypes)
			.map(([ending, type]) => `${plain(type)} ${ending.slice(1)};`)
			.join('\n'),
		texts: [...others].join(' '),
	}
}

function plain(type: string): string {
	return type.replace(/;.*/, '')
}

function answersFor(settings: DeploySettings): Record<string, string> {
	const gate = settings.access === 'members' ? memberGate : ''
	return {
		gate,
		weigh: 'error_page 418 = @upload;\nif ($bantin_weight = large) {\n\treturn 418;\n}',
		smallToCms: `error_page 429 = @slower;\n${toCms('@starting')}`,
		programsToCms: toCms('@starting'),
		peopleToCms: toCms('@startingPage'),
		startingAnswer: toReturn(toNoticeAnswer('cmsStarting')),
		startingPage: toReturn(toNoticePage('cmsStarting')),
		preparingPage: toReturn(toNoticePage('preparing')),
		membersUnknownPage: toReturn(toNoticePage('membersUnknown')),
		slowerAnswer: toReturn({
			status: 429,
			headers: forPrograms,
			body: toRefusal('tooMany', SLOWER),
		}),
		strangerHeaders: addHeaders({
			...pageHeaders('/'),
			'cache-control': 'no-store',
			...secureTransport(settings.siteUrl),
		}),
		strangerAnswer: toRefusal('unauthorized', 'Bạn cần đăng nhập để đọc trang tin này.'),
		files: fileLocations.map((location) => toLocation(location, settings)).join('\n\n'),
	}
}

const SLOWER = 'Bạn gửi quá nhanh, hoặc nhiều người cùng gửi một lúc. Hãy thử lại sau vài giây.'

const forPrograms = {
	'content-type': 'application/json; charset=utf-8',
	'cache-control': 'no-store',
	'retry-after': '5',
	'x-content-type-options': 'nosniff',
}

function toRefusal(reason: string, message: string): string {
	return JSON.stringify({ errors: [{ message, reason }] })
}

/** Where a request for the CMS goes, and what is said when that is not there. */
function toCms(whileStarting: string): string {
	return `error_page 502 504 = ${whileStarting};\nproxy_pass http://bantin_cms;`
}

function limiting(): Record<string, string> {
	const named = Object.entries(limits).flatMap(([name, { rate, burst }]) => [
		[`${name}Rate`, rate] as const,
		[`${name}Burst`, String(burst)] as const,
	])
	return Object.fromEntries(named)
}

/** The template with or without what stands between `@{name}` and `@{end}`. */
function withPart(template: string, name: string, isKept: boolean): string {
	const part = new RegExp(`^\\t*@\\{${name}\\}\\n([\\s\\S]*?)^\\t*@\\{end\\}\\n`, 'gm')
	return template.replace(part, isKept ? '$1' : '')
}

function partNamed(parts: Record<string, string>, name: string): string {
	const part = parts[name]
	if (part === undefined) throw new Error(`The template asks for @{${name}}, which nobody knows`)
	return part
}
