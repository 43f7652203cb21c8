import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { isBoard } from '#cms/collections/people/roles.ts'

/** The way to the page about publishing, for those who see everything of the newsroom. */
export function PublishingLink({
	payload,
	user,
}: Pick<AdminViewServerProps, 'payload'> & { user?: AdminViewServerProps['user'] }) {
	if (!isBoard(user)) return null
	return (
		<Link className="nav__link" href={`${payload.config.routes.admin}/publishing`} prefetch={false}>
			<span className="nav__link-label">Xuất bản</span>
		</Link>
	)
}
