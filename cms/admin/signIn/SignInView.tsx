import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL, getSafeRedirect } from 'payload/shared'
import { Logo } from '#cms/admin/brand/Logo.tsx'
import { env } from '#cms/env.ts'
import { SignInForm } from './SignInForm.tsx'
import './signIn.css'

/** Where the newsroom logs in: by password and, for who has one, the code of a telephone, or with the corporation's account. */
export function SignInView({ initPageResult, searchParams }: AdminViewServerProps) {
	const { payload, user } = initPageResult.req
	const { admin: adminRoute, api: apiRoute } = payload.config.routes
	const { forgot } = payload.config.admin.routes
	const next = getSafeRedirect({
		fallbackTo: adminRoute,
		redirectTo: searchParams?.redirect ?? adminRoute,
	})
	if (user) redirect(next)
	return (
		<>
			<div className="login__brand">
				<Logo />
			</div>
			<SignInForm
				api={apiRoute}
				forgot={formatAdminURL({ adminRoute, path: forgot })}
				next={next}
				singleSignOn={env.singleSignOn?.name}
			/>
		</>
	)
}
