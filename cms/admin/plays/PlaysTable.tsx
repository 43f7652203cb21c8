import { itemTypeLabel } from '#cms/devices/plays/itemTypes.ts'
import type { ShownPlays } from '#cms/devices/plays/shownPlays.ts'
import { playTimeText } from './playTimeText.ts'

/** Lines on the page; the exported table has all. */
const SHOWN_MOST = 500

const number = new Intl.NumberFormat('vi-VN')

/** What was on displays, a line for each item and unit, the longest first. */
export function PlaysTable({ shown }: { shown: ShownPlays }) {
	const { items, plays, seconds, displays } = shown
	if (items.length === 0) {
		return <p>Chưa có màn hình nào báo đã phát gì trong những ngày này.</p>
	}
	return (
		<>
			<p className="bantin-plays__sum">
				<strong>{number.format(plays)}</strong> lượt phát, <strong>{playTimeText(seconds)}</strong>{' '}
				trên <strong>{number.format(displays)}</strong> màn hình
			</p>
			<div className="bantin-plays__scroll">
				<table>
					<thead>
						<tr>
							<th scope="col">Nội dung</th>
							<th scope="col">Loại</th>
							<th scope="col">Đơn vị</th>
							<th scope="col">Lượt phát</th>
							<th scope="col">Tổng thời gian</th>
							<th scope="col">Màn hình</th>
						</tr>
					</thead>
					<tbody>
						{items.slice(0, SHOWN_MOST).map((item) => (
							<tr key={`${item.type} ${item.id} ${item.unitName}`}>
								<th scope="row">{item.name}</th>
								<td data-label="Loại">{itemTypeLabel(item.type)}</td>
								<td data-label="Đơn vị">{item.unitName}</td>
								<td data-label="Lượt phát">{number.format(item.plays)}</td>
								<td data-label="Tổng thời gian">{playTimeText(item.seconds)}</td>
								<td data-label="Màn hình">{number.format(item.displays)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{items.length > SHOWN_MOST && (
				<p>
					Còn {number.format(items.length - SHOWN_MOST)} dòng nữa; tệp CSV có đủ từng lượt phát.
				</p>
			)}
		</>
	)
}
