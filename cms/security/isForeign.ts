/**
 * Whether a browser sends the request from a page that is not one of ours.
 *
 * Browsers say where a request that changes something comes from, over plain HTTP too; only there do
 * they keep quiet about `Sec-Fetch-Site`. A cookie that is `SameSite=Lax` goes along from any port of
 * the same machine and from sister names of the company, so it is no proof. Programs say nothing.
 */
export function isForeign(headers: Headers, siteUrl: string): boolean {
	const origin = headers.get('origin')
	if (origin !== null) return !ownHosts(headers, siteUrl).includes(hostOf(origin))
	const site = headers.get('sec-fetch-site')
	return site === 'cross-site' || site === 'same-site'
}

/** The name that the browser called, and the one that the settings name. */
function ownHosts(headers: Headers, siteUrl: string): (string | undefined)[] {
	const called = [headers.get('host'), headers.get('x-forwarded-host')]
	const hosts = called.map((host) => (host ? hostOf(`http://${host}`) : undefined))
	return [...hosts, hostOf(siteUrl)].filter((host) => host !== undefined)
}

/** Name and port; nothing for `null`, which is what pages without an address call themselves. */
function hostOf(address: string): string | undefined {
	return URL.canParse(address) ? new URL(address).host || undefined : undefined
}
