import Link from 'next/link'
import { deskTime } from '#cms/admin/desk/deskTime.ts'
import type { FailureLine, PublishingStatus } from '#cms/publishing/status/publishingStatus.ts'
import { clockText } from './clockText.ts'

interface Props {
	status: PublishingStatus
	admin: string
}

/** What could not be published: what, why, since when, and that it is being tried again. */
export function Failures({ status: { failures, report, at }, admin }: Props) {
	if (failures.length === 0) return null
	const next = report?.reconcile.nextAt
	return (
		<section className="bantin-publishing__failures" aria-labelledby="bantin-failures">
			<h2 id="bantin-failures">Chưa xuất bản được</h2>
			<ul>
				{failures.map((failure) => (
					<li key={failure.about}>
						<p>{nameOf(failure, admin)}</p>
						<p>
							{failure.template && (
								<>
									Khuôn trang <code>{failure.template}</code> ·{' '}
								</>
							)}
							từ {deskTime(failure.since, new Date(at))} · đang thử lại
							{next ? `, lần tới lúc ${clockText(next)}` : ''}
						</p>
						<details>
							<summary>Lý do kỹ thuật</summary>
							<pre>{failure.reason}</pre>
						</details>
					</li>
				))}
			</ul>
		</section>
	)
}

function nameOf({ document, about }: FailureLine, admin: string) {
	if (document) {
		return (
			<>
				<Link href={`${admin}${document.address}`}>{document.title || 'Chưa có tiêu đề'}</Link>
				{about.startsWith('/') && <span className="bantin-publishing__path">{about}</span>}
			</>
		)
	}
	if (about === 'publisher') return 'Máy xuất bản chưa đọc được nội dung từ hệ thống biên tập'
	if (about === 'search') return 'Chỉ mục tìm kiếm'
	if (about === '/') return 'Trang chủ'
	return about.startsWith('/') ? `Trang ${about}` : about
}
