import { SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { AdminPage } from '#cms/admin/AdminPage.tsx'
import { Refusal } from '#cms/collections/refusal.ts'
import { playsAsked, type PlaysAsked } from '#cms/devices/plays/playsAsked.ts'
import { shownPlays } from '#cms/devices/plays/shownPlays.ts'
import { unitsProvedTo } from '#cms/devices/plays/unitsProvedTo.ts'
import { PlaysForm } from './PlaysForm.tsx'
import { PlaysTable } from './PlaysTable.tsx'
import './plays.css'

/** "Đã phát": what was on displays, by item and unit; there is no such page for who answers for no unit. */
export async function PlaysView(view: AdminViewServerProps) {
	const { req } = view.initPageResult
	const { payload, user } = req
	const now = new Date()
	if (!user || !(await unitsProvedTo(req, now))) notFound()
	const { asked, problem } = await askedFor(req, view.searchParams ?? {}, now)
	const shown = problem ? undefined : await shownPlays(payload, asked)
	const { api, admin } = payload.config.routes
	return (
		<AdminPage view={view} className="bantin-plays">
			<SetStepNav nav={[{ label: 'Đã phát' }]} />
			<h1>Đã phát</h1>
			<p>Những gì các màn hình báo đã chiếu, kể cả thông báo khẩn và khi mất mạng.</p>
			<PlaysForm asked={asked} page={`${admin}/plays`} table={`${api}/plays/export`} />
			{problem && <p role="alert">{problem}</p>}
			{shown && <PlaysTable shown={shown} />}
		</AdminPage>
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
