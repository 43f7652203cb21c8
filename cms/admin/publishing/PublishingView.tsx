import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { AdminPage } from '#cms/admin/AdminPage.tsx'
import { hasRole, isBoard } from '#cms/collections/people/roles.ts'
import { publishingStatus } from '#cms/publishing/status/publishingStatus.ts'
import { PublishingPage } from './PublishingPage.tsx'
import './publishing.css'

/** What the publisher does, for those who see everything of the newsroom; there is no such page for others. */
export async function PublishingView(view: AdminViewServerProps) {
	const { payload, user } = view.initPageResult.req
	if (!user || !isBoard(user)) notFound()
	const { api, admin } = payload.config.routes
	return (
		<AdminPage view={view} className="bantin-publishing">
			<PublishingPage
				first={await publishingStatus(payload, new Date())}
				api={api}
				admin={admin}
				mayReconcile={hasRole(user, 'administrator')}
			/>
		</AdminPage>
	)
}
