import { demoDisplays } from '#cms/demo/displays/demoDisplays.ts'
import { DEMO_PASSWORD, demoLogins } from '#cms/demo/logins.ts'
import { env } from '#cms/env.ts'
import { paths } from '#shared/paths.ts'
import type { FirstLogin } from './fillDatabase.ts'
import type { Plan } from './plan.ts'

/** Say where the site and the admin are and how to log in. */
export function printWelcome(
	{ siteUrl, adminUrl, dataFolder }: Plan,
	login: FirstLogin | undefined,
): void {
	console.log(
		[
			'',
			'Bantin is running.',
			`  Site    ${siteUrl}/`,
			`  Admin   ${adminUrl}`,
			...administratorLines(login),
			...demoLines(siteUrl),
			`  Data    ${dataFolder}`,
			'Ctrl-C stops it.',
		].join('\n'),
	)
}

function administratorLines(login: FirstLogin | undefined): string[] {
	if (!login) return []
	if (!login.password)
		return [`  Log in  ${login.email} with the password from BANTIN_ADMIN_PASSWORD`]
	return [`  Log in  ${login.email} · password ${login.password} (shown only this once)`]
}

function demoLines(siteUrl: string): string[] {
	if (!env.demo) return []
	const logins = demoLogins.map(({ role, email }) => `${email} (${role})`)
	const [display] = demoDisplays
	return [
		`  Demo    ${logins.join(', ')} · password ${DEMO_PASSWORD}`,
		`  Screen  ${siteUrl}${paths.display(display.slug)}`,
	]
}
