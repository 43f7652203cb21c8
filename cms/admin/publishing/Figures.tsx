import { deskTime } from '#cms/admin/desk/deskTime.ts'
import type { PublishingStatus } from '#cms/publishing/status/publishingStatus.ts'
import { clockText } from './clockText.ts'
import { millisecondsText } from './millisecondsText.ts'

type Report = NonNullable<PublishingStatus['report']>

interface Props {
	report: Report
	now: Date
}

const typeWords: Record<string, string> = {
	article: 'bài viết',
	media: 'ảnh và video',
	person: 'tác giả',
	section: 'chuyên mục',
	tag: 'chủ đề',
	unit: 'đơn vị',
	frontPage: 'trang chủ',
	searchAids: 'từ điển tìm kiếm',
}

const number = new Intl.NumberFormat('vi-VN')
const MEGABYTE = 1024 * 1024

/** The publisher's figures, each under its name. */
export function Figures({ report, now }: Props) {
	return (
		<dl className="bantin-publishing__figures">
			{figuresOf(report, now).map(({ name, value, more }) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>
						<strong>{value}</strong>
						{more.filter(Boolean).map((line) => (
							<span key={line}>{line}</span>
						))}
					</dd>
				</div>
			))}
		</dl>
	)
}

function figuresOf(report: Report, now: Date): { name: string; value: string; more: string[] }[] {
	const { edition, pages, queue, reconcile, renderTimes, search, release, memory } = report
	const types = Object.entries(edition.byType)
	return [
		{
			name: 'Đối soát gần nhất',
			value: report.lastReconcile ? clockText(report.lastReconcile) : 'Chưa có',
			more: [
				reconcile.milliseconds === null
					? ''
					: `${reconcile.isWhole ? 'toàn bộ nội dung' : 'theo tin báo'}, ${millisecondsText(reconcile.milliseconds)}`,
				report.lastError
					? `lần lỗi gần nhất ${deskTime(report.lastError.at, now)}: ${report.lastError.message}`
					: 'chưa lần nào lỗi',
			],
		},
		{
			name: 'Hàng đợi',
			value: pages.due + queue.hints === 0 ? 'Trống' : `${number.format(pages.due)} trang`,
			more: [
				queue.hints ? `${queue.hints} tin báo chờ xử lý` : '',
				pages.dueSince ? `trang chờ lâu nhất từ ${clockText(pages.dueSince)}` : '',
				edition.lag ? `thay đổi đã chờ ${millisecondsText(edition.lag)}` : '',
			],
		},
		{
			name: 'Nội dung đã duyệt',
			value: number.format(edition.entries),
			more: [
				types
					.map(([type, count]) => `${number.format(count)} ${typeWords[type] ?? type}`)
					.join(', '),
				`${number.format(pages.published)} trang đã xuất bản`,
			],
		},
		{
			name: 'Thời gian vẽ một trang',
			value: renderTimes.pages ? millisecondsText(renderTimes.p50) : 'Chưa có',
			more: renderTimes.pages
				? [
						`95% dưới ${millisecondsText(renderTimes.p95)}, lâu nhất ${millisecondsText(renderTimes.max)}`,
						`tính trên ${renderTimes.pages} trang gần nhất`,
					]
				: ['chưa trang nào được vẽ lại từ khi máy xuất bản khởi động'],
		},
		{
			name: 'Tìm kiếm',
			value: `${number.format(search.documents)} bài`,
			more: [
				`${number.format(search.hot)} bài mới, ${search.archives} phần lưu trữ`,
				search.waiting ? `${search.waiting} bài chờ vào chỉ mục` : '',
				search.hidden ? `${search.hidden} bài đã gỡ chờ dọn` : '',
				search.builtAt && search.buildMs !== null
					? `cập nhật ${deskTime(search.builtAt, now)}, mất ${millisecondsText(search.buildMs)}`
					: '',
			],
		},
		{
			name: 'Bản dựng',
			value: release ? deskTime(release.at, now) : 'Chưa có',
			more: [
				release ? `khuôn trang ${release.templates}` : '',
				`bộ nhớ ${number.format(Math.round(memory.rss / MEGABYTE))} MB`,
			],
		},
	]
}
