import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface Props {
	view: AdminViewServerProps
	className: string
	children: ReactNode
}

/** A page of our own within Payload's frame. */
export function AdminPage({ view, className, children }: Props) {
	const { initPageResult, params, searchParams } = view
	const { req, permissions, visibleEntities, locale } = initPageResult
	const { payload, user, i18n } = req
	return (
		<DefaultTemplate
			i18n={i18n}
			locale={locale}
			params={params}
			payload={payload}
			permissions={permissions}
			req={req}
			searchParams={searchParams}
			user={user ?? undefined}
			visibleEntities={visibleEntities}
		>
			<Gutter className={className}>{children}</Gutter>
		</DefaultTemplate>
	)
}
