import { TIME_HEADER } from '#shared/displays/reportRules.ts'
import { REQUEST_ID_HEADER } from '#shared/logging/requestIdHeader.ts'
import { ASKED_HEADER, memberPaths } from '#shared/members/memberPaths.ts'
import { paths } from '#shared/paths.ts'
import type { DeploySettings } from '#scripts/deploy/parseDeploySettings.ts'
import { SHOWN_HEADER } from '#site/reads/shownHeader.ts'
import { fileTypes } from '#site/web/fileTypes.ts'
import { cacheControlFor, pageHeaders } from '#site/web/policy.ts'
import { SPECULATION_RULES } from '#site/web/speculationRules.ts'
import { toNoticeAnswer, toNoticePage, type Notice } from '#site/web/toNotice.ts'
import { fileLocations, type FileLocation } from './fileLocations.ts'
import { limits } from './limits.ts'

/** What one request may weigh: the largest clip an editor may upload, and its form. */
const UPLOAD_MAX = '513m'

/** Seconds for which who has logged in is not asked about again. */
const MEMBERS_SECONDS = 10

/** A year; only the address itself: the corporation's other hosts are its own business. */
const HSTS = 'max-age=31536000'

const SLOWER = {
	status: 429,
	headers: {
		'content-type': 'application/json; charset=utf-8',
		'cache-control': 'no-store',
		'retry-after': '5',
		'x-content-type-options': 'nosniff',
	},
	body: JSON.stringify({
		errors: [
			{
				message: 'Bạn gửi quá nhanh, hoặc nhiều người cùng gửi một lúc. Hãy thử lại sau vài giây.',
				reason: 'tooMany',
			},
		],
	}),
}

/** The template with `settings` filled in, its headers those that `web` sends. */
export function toNginxConfig(template: string, settings: DeploySettings): string {
	const isMembers = settings.access === 'members'
	const parts = partsFor(settings)
	return keepParts(keepParts(template, 'ifTls', settings.tls !== undefined), 'ifMembers', isMembers)
		.replace(/^(\t*)@\{(\w+)\}/gm, (_, tabs: string, name: string) =>
			indented(partNamed(parts, name), tabs),
		)
		.replace(/@\{(\w+)\}/g, (_, name: string) => partNamed(parts, name))
}

function partsFor(settings: DeploySettings): Record<string, string> {
	const { tls, listen, webPort, cmsPorts } = settings
	const isMembers = settings.access === 'members'
	const withCharset = Object.values(fileTypes).filter((type) => type.includes('; charset='))
	return {
		cmsServers: cmsPorts.map((port) => `server 127.0.0.1:${port};`).join('\n'),
		webServer: `127.0.0.1:${webPort}`,
		serverName: settings.serverName,
		siteUrl: settings.siteUrl,
		siteFolder: settings.siteFolder,
		cacheFolder: settings.cacheFolder,
		accessLog: settings.log === 'off' ? 'off' : `${settings.log} bantin`,
		listen: `listen ${listen}${tls ? ' ssl http2' : ''};`,
		plainListen: `listen ${settings.plainListen};`,
		certificate: tls?.certificate ?? '',
		key: tls?.key ?? '',
		hsts: HSTS,
		types: Object.entries(fileTypes)
			.map(([ending, type]) => `${withoutCharset(type)} ${ending.slice(1)};`)
			.join('\n'),
		charsetTypes: [...new Set(withCharset.map(withoutCharset))]
			.filter((type) => type !== 'text/html')
			.join(' '),
		compressible: [...new Set(withCharset.map(withoutCharset))]
			.filter((type) => type !== 'text/html')
			.join(' '),
		speculation: `"${SPECULATION_RULES}"`,
		shownVariable: SHOWN_HEADER.replaceAll('-', '_'),
		requestIdHeader: REQUEST_ID_HEADER,
		displays: paths.displays,
		media: paths.media(''),
		membersCheck: memberPaths.check,
		askedHeader: ASKED_HEADER,
		health: paths.health,
		ready: paths.ready,
		searchPlain: paths.searchPlain,
		gate: isMembers ? gate : '',
		uploadMax: UPLOAD_MAX,
		membersSeconds: String(MEMBERS_SECONDS),
		...Object.fromEntries(
			Object.entries(limits).flatMap(([name, { rate, burst }]) => [
				[`${name}Rate`, rate],
				[`${name}Burst`, String(burst)],
			]),
		),
		programsToCms: toCms('@starting'),
		peopleToCms: toCms('@startingPage'),
		startingAnswer: toReturn(toNoticeAnswer('cmsStarting')),
		startingPage: toReturn(toNoticePage('cmsStarting')),
		preparingPage: toReturn(toNoticePage('preparing')),
		slowerAnswer: toReturn(SLOWER),
		files: fileLocations.map((location) => toLocation(location, settings)).join('\n\n'),
	}
}

const gate = 'auth_request /bantin-members;'

/** Where a request for the CMS goes when that is not there, and when it is too heavy or too frequent. */
const toCms = (whileStarting: string) =>
	[
		'error_page 418 = @upload;',
		'error_page 429 = @slower;',
		`error_page 502 504 = ${whileStarting};`,
		'if ($bantin_weight = large) {\n\treturn 418;\n}',
		'proxy_pass http://bantin_cms;',
	].join('\n')

function toLocation(location: FileLocation, settings: DeploySettings): string {
	const { access, log, readsPort, tls } = settings
	const { match, like, isOpen, isTimed, isCounted } = location
	const headers = {
		...pageHeaders(like),
		'cache-control': cacheControlFor(like),
		'speculation-rules': '$bantin_ahead',
		...(isTimed && { [TIME_HEADER]: '$bantin_time' }),
		...(tls && { 'strict-transport-security': HSTS }),
	}
	const lines = [
		...(access === 'members' && !isOpen ? [gate] : []),
		...(isCounted
			? [
					`access_log syslog:server=127.0.0.1:${readsPort},nohostname,tag=bantin bantin_read;`,
					`access_log ${log}${log === 'off' ? '' : ' bantin'};`,
				]
			: []),
		...Object.entries(headers).map(
			([name, value]) => `add_header ${name} ${quoted(value)} always;`,
		),
		'error_page 400 401 403 404 405 = @web;',
		'try_files $uri ${uri}index.html @web;',
	]
	return `location ${match} {\n${indented(lines.join('\n'), '\t', '\t')}\n}`
}

function toReturn({ status, headers, body }: Notice): string {
	const { 'content-type': type = '', ...others } = headers
	const lines = Object.entries(others).map(
		([name, value]) => `add_header ${name} ${quoted(value)} always;`,
	)
	// nginx would take a dollar sign for the beginning of a name, and knows no way to write one.
	if (body.includes('$')) throw new Error('A notice has a dollar sign, which nginx cannot write')
	const text = `'${body.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
	return [`types {}`, `default_type "${type}";`, ...lines, `return ${status} ${text};`].join('\n')
}

/** Without the names of what nginx fills in, a value goes into double quotes as it is. */
function quoted(value: string): string {
	return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

function withoutCharset(type: string): string {
	return type.replace(/;.*/, '')
}

/** The template with or without what stands between `@{name}` and `@{end}`. */
function keepParts(template: string, name: string, isKept: boolean): string {
	const part = new RegExp(`^\\t*@\\{${name}\\}\\n([\\s\\S]*?)^\\t*@\\{end\\}\\n`, 'gm')
	return template.replace(part, isKept ? '$1' : '')
}

function partNamed(parts: Record<string, string>, name: string): string {
	const part = parts[name]
	if (part === undefined) throw new Error(`The template asks for @{${name}}, which nobody knows`)
	return part
}

function indented(text: string, tabs: string, first = tabs): string {
	return first + text.split('\n').join(`\n${tabs}`)
}
