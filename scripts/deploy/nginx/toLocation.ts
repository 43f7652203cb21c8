import type { DeploySettings } from '#scripts/deploy/parseDeploySettings.ts'
import { TIME_HEADER } from '#shared/displays/reportRules.ts'
import { isOpenToAll } from '#site/web/isOpenToAll.ts'
import { cacheControlFor, pageHeaders } from '#site/web/policy.ts'
import { secureTransport } from '#site/web/secureTransport.ts'
import { addHeaders } from './addHeaders.ts'
import type { FileLocation } from './fileLocations.ts'
import { memberGate } from './memberGate.ts'

/** How nginx answers addresses from the disk, with the headers that `web` would send. */
export function toLocation(location: FileLocation, settings: DeploySettings): string {
	const { match, like, isTimed, isCounted } = location
	const { access, log, readsPort, siteUrl } = settings
	const headers = {
		...pageHeaders(like),
		'cache-control': cacheControlFor(like, access),
		'speculation-rules': '$bantin_ahead',
		...(isTimed && { [TIME_HEADER]: '$bantin_time' }),
		...secureTransport(siteUrl),
	}
	const counting = [
		`access_log syslog:server=127.0.0.1:${readsPort},nohostname,tag=bantin bantin_read;`,
		// What is said in a location replaces what is said around it.
		...(log === 'off' ? [] : [`access_log ${log} bantin;`]),
	]
	const lines = [
		...(access === 'members' && !isOpenToAll(like) ? [memberGate] : []),
		...(isCounted ? counting : []),
		addHeaders(headers),
		'error_page 403 404 405 = @web;',
		'try_files $uri ${uri}index.html @web;',
	].join('\n')
	return `location ${match} {\n\t${lines.replaceAll('\n', '\n\t')}\n}`
}
