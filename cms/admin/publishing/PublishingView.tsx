import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { hasRole, isBoard } from '#cms/collections/people/roles.ts'
import { publishingStatus } from '#cms/publishing/status/publishingStatus.ts'
import { PublishingPage } from './PublishingPage.tsx'
import './publishing.css'

/** What the publisher does, for those who see everything of the newsroom; there is no such page for others. */
export async function PublishingView({
	initPageResult,
	params,
	searchParams,
}: AdminViewServerProps) {
	const { req, permissions, visibleEntities, locale } = initPageResult
	const { payload, user, i18n } = req
	if (!user || !isBoard(user)) notFound()
	const { api, admin } = payload.config.routes
	return (
		<DefaultTemplate
			i18n={i18n}
			locale={locale}
			params={params}
			payload={payload}
			permissions={permissions}
			req={req}
			searchParams={searchParams}
			user={user}
			visibleEntities={visibleEntities}
		>
			<Gutter className="bantin-publishing">
				<PublishingPage
					first={await publishingStatus(payload, new Date())}
					api={api}
					admin={admin}
					mayReconcile={hasRole(user, 'administrator')}
				/>
			</Gutter>
		</DefaultTemplate>
	)
}
