/** Where a backup keeps the settings it was made with. */
export const SETTINGS_NAME = 'settings.env'

/** Not where a system lies and listens: the next one may do so elsewhere. */
const OWN = new Set(['BANTIN_DATA', 'BANTIN_TEST_DATABASE'])

/** The variables that `cms/env.ts` and `site/env.ts` read, but for addresses and ports of parts of the system. */
const SETTING =
	/^(?:BANTIN|S3|OIDC|SITE|SMTP|MAIL)_|^(?:DATABASE_URL|PAYLOAD_SECRET|EDITION_TOKEN|SECOND_FACTOR|LOGIN_FAILURES_MOST|LOG_LEVEL)$/

/** The settings among `variables`, as a file that systemd, compose and `node --env-file` read. */
export function toSettingsText(variables: Record<string, string | undefined>): string {
	return Object.entries(variables)
		.filter(([name, value]) => SETTING.test(name) && !OWN.has(name) && value)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
		.join('')
}

/** The settings in a text that `toSettingsText` has written. */
export function parseSettings(text: string): Record<string, string> {
	const lines = text.split('\n').filter(Boolean)
	return Object.fromEntries(
		lines.map((line) => {
			const at = line.indexOf('=')
			return [line.slice(0, at), String(JSON.parse(line.slice(at + 1)))]
		}),
	)
}
