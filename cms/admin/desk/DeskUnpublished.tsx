import Link from 'next/link'
import { nounFor } from '#cms/admin/workflow/nounFor.ts'
import type { Unpublished } from '#cms/publishing/status/unpublishedFor.ts'
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
		<section className="bantin-desk__unpublished" aria-label="Chưa lên trang">
			<ul>
				{pieces.map(({ title, collection, address, reason, since }) => (
					<li key={address}>
						{capital(nounFor(collection))} <Link href={`${admin}${address}`}>“{title}”</Link> đã
						duyệt nhưng chưa lên trang: {reason} từ {deskTime(since, now)}. Hệ thống đang thử lại.
					</li>
				))}
				{others > 0 && (
					<li>
						Có {others} mục khác chưa cập nhật được cho bạn đọc.{' '}
						<Link href={`${admin}/publishing`}>Xem trang Xuất bản</Link>
					</li>
				)}
			</ul>
		</section>
	)
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
