import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { unitsProvedTo } from '#cms/devices/plays/unitsProvedTo.ts'

/** The way to what displays have played, for those who answer for a unit. */
export async function PlaysLink({
	payload,
	user,
}: Pick<AdminViewServerProps, 'payload'> & { user?: AdminViewServerProps['user'] }) {
	if (!(await unitsProvedTo({ payload, user: user ?? null }, new Date()))) return null
	return (
		<Link className="nav__link" href={`${payload.config.routes.admin}/plays`} prefetch={false}>
			<span className="nav__link-label">Đã phát</span>
		</Link>
	)
}
