import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { playsAsked, type PlaysAsked } from '#cms/devices/plays/playsAsked.ts'
import { shownPlays } from '#cms/devices/plays/shownPlays.ts'
import { unitsProvedTo } from '#cms/devices/plays/unitsProvedTo.ts'
import { PlaysForm } from './PlaysForm.tsx'
import { PlaysTable } from './PlaysTable.tsx'
import './plays.css'

/** "Đã phát": what was on displays, by item and unit; there is no such page for who answers for no unit. */
export async function PlaysView({ initPageResult, params, searchParams }: AdminViewServerProps) {
	const { req, permissions, visibleEntities, locale } = initPageResult
	const { payload, user, i18n } = req
	const now = new Date()
	if (!user || !(await unitsProvedTo(req, now))) notFound()
	const { asked, problem } = await askedFor(req, searchParams ?? {}, now)
	const shown = problem ? undefined : await shownPlays(payload, asked)
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
			<Gutter className="bantin-plays">
				<SetStepNav nav={[{ label: 'Đã phát' }]} />
				<h1>Đã phát</h1>
				<p>Những gì các màn hình báo đã chiếu, kể cả thông báo khẩn và khi mất mạng.</p>
				<PlaysForm asked={asked} page={`${admin}/plays`} table={`${api}/plays/export`} />
				{problem && <p role="alert">{problem}</p>}
				{shown && <PlaysTable shown={shown} />}
			</Gutter>
		</DefaultTemplate>
	)
}

/** What the address asks for; with a wrong one, what is shown at first and what is wrong. */
async function askedFor(
	req: Parameters<typeof playsAsked>[0],
	query: Record<string, unknown>,
	now: Date,
): Promise<{ asked: PlaysAsked; problem?: string }> {
	try {
		return { asked: await playsAsked(req, query, now) }
	} catch (error) {
		if (!(error instanceof Refusal) || error.reason !== 'invalid') throw error
		return { asked: await playsAsked(req, {}, now), problem: error.message }
	}
}
