import Link from 'next/link'
import type { PublishLine } from '#cms/publishing/status/publishingStatus.ts'
import { toDateText } from '#shared/dates.ts'
import { clockText } from './clockText.ts'
import { millisecondsText } from './millisecondsText.ts'

/** Documents named of one publish. */
const SHOWN = 6

interface Props {
	publishes: readonly PublishLine[]
	admin: string
}

/** What readers got lately, and why each page was rendered; the newest first. */
export function Publishes({ publishes, admin }: Props) {
	return (
		<section aria-labelledby="bantin-publishes">
			<h2 id="bantin-publishes">Các lần xuất bản gần đây</h2>
			{publishes.length === 0 && <p>Chưa có gì được xuất bản từ khi máy xuất bản khởi động.</p>}
			<ol className="bantin-publishing__publishes">
				{publishes.map((publish) => (
					<li key={publish.at}>
						<Publish publish={publish} admin={admin} />
					</li>
				))}
			</ol>
		</section>
	)
}

function Publish({ publish, admin }: { publish: PublishLine; admin: string }) {
	const { at, documents, changed, reasons, isRelease } = publish
	const shown = documents.slice(0, SHOWN)
	const others = changed - shown.length
	return (
		<>
			<p className="bantin-publishing__when">
				<time dateTime={at}>
					{clockText(at)} <span>{toDateText(at)}</span>
				</time>
				<span>{sumOf(publish)}</span>
			</p>
			{isRelease ? (
				<p>Dựng mới toàn bộ trang{changed ? `, ${changed} nội dung thay đổi` : ''}</p>
			) : (
				<p>
					{shown.map(({ title, address }, index) => (
						<span key={address}>
							{index > 0 && ', '}
							<Link href={`${admin}${address}`}>{title || 'Chưa có tiêu đề'}</Link>
						</span>
					))}
					{others > 0 && `${shown.length ? ' và ' : ''}${others} nội dung khác`}
					{changed === 0 && 'Làm nốt các trang còn chờ'}
				</p>
			)}
			{reasons.length > 0 && (
				<details>
					<summary>Vì sao các trang được vẽ lại</summary>
					<ul>
						{reasons.map(({ text, pages, paths }) => (
							<li key={text + paths.join()}>
								{text}: {pages} trang
								<span className="bantin-publishing__paths">
									{paths.join(' · ')}
									{pages > paths.length && ` · và ${pages - paths.length} trang nữa`}
								</span>
							</li>
						))}
					</ul>
				</details>
			)}
		</>
	)
}

function sumOf({ rendered, written, removed, failed, milliseconds }: PublishLine): string {
	const parts = [
		`vẽ ${rendered} trang`,
		written === rendered ? '' : `đổi ${written}`,
		removed ? `gỡ ${removed}` : '',
		failed ? `lỗi ${failed}` : '',
		millisecondsText(milliseconds),
	]
	return parts.filter(Boolean).join(' · ')
}
