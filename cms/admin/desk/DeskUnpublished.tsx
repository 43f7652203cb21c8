import Link from 'next/link'
import type { Unpublished } from '#cms/publishing/status/unpublishedFor.ts'
import { capital } from '#cms/workflow/capital.ts'
import { wordingOf } from '#cms/workflow/wording.ts'
import { deskTime } from './deskTime.ts'

interface Props {
	unpublished: Unpublished
	admin: string
	now: Date
}

/** What is approved and has not reached readers; nothing on a good day. */
export function DeskUnpublished({ unpublished, admin, now }: Props) {
	const { pieces, others, isUnknown } = unpublished
	if (isUnknown) {
		return <p className="bantin-desk__quiet">Chưa hỏi được máy xuất bản.</p>
	}
	if (pieces.length + others === 0) return null
	return (
		<section className="bantin-desk__unpublished" aria-label="Đã duyệt nhưng chưa ra">
			<ul>
				{pieces.map(({ title, collection, address, reason, since }) => (
					<li key={address}>
						{capital(wordingOf(collection).noun)} <Link href={`${admin}${address}`}>“{title}”</Link>{' '}
						đã duyệt nhưng chưa {wordingOf(collection).comesOut}: {reason} từ {deskTime(since, now)}
						. Hệ thống đang thử lại.
					</li>
				))}
				{others > 0 && (
					<li>
						Có {others} mục khác chưa cập nhật được.{' '}
						<Link href={`${admin}/publishing`}>Xem trang Xuất bản</Link>
					</li>
				)}
			</ul>
		</section>
	)
}
