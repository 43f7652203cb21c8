import { idOf } from '#cms/collections/idOf.ts'
import { env } from '#cms/env.ts'
import type { Identity } from '#cms/payload-types.ts'
import {
	defaultIdentity,
	FOOTER_LINKS_MOST,
	type PublishedIdentity,
} from '#shared/identity/identity.ts'

/** What makes the site the corporation's own, as readers get it. */
export function toPublishedIdentity(identity: Identity): PublishedIdentity {
	const { name, shortName, line, description, corporation, footer } = identity
	return {
		id: 'identity',
		name: name?.trim() || defaultIdentity.name,
		shortName: shortName?.trim() || defaultIdentity.shortName,
		line: line?.trim() ?? '',
		description: description?.trim() ?? '',
		corporation: corporation?.trim() ?? '',
		logo: idOf(identity.logo),
		colour: identity.colour || defaultIdentity.colour,
		accent: identity.accent || defaultIdentity.accent,
		footer: { text: footer?.text?.trim() ?? '', links: linksIn(footer?.links) },
		isListed: identity.isListed ?? defaultIdentity.isListed,
		...(env.siteAccess === 'members' && {
			members: { singleSignOn: env.singleSignOn?.name ?? null },
		}),
	}
}

function linksIn(
	rows: NonNullable<Identity['footer']>['links'],
): PublishedIdentity['footer']['links'] {
	return (rows ?? [])
		.map(({ label, url }) => ({ label: label.trim(), url: url.trim() }))
		.filter(({ label, url }) => label !== '' && url !== '')
		.slice(0, FOOTER_LINKS_MOST)
}
