'use client'

import type { Slot } from '#shared/displays/slot.ts'
import { clockOf } from './clockOf.ts'
import { durationOf } from './durationOf.ts'
import type { Part } from './partsOf.ts'
import { slideWords } from './slideWords.ts'
import './hourLook.css'

interface Props {
	slots: Slot[]
	parts: Part[]
	onLook: (at: number) => void
}

/** Everything that is on in the hour, with its times. */
export function HourSlides({ slots, parts, onLook }: Props) {
	const shown = slots.filter(({ slide }) => slide).length
	return (
		<details className="bantin-hour__slides">
			<summary>{`Danh sách ${shown} lượt phát trong giờ`}</summary>
			<div tabIndex={0} role="region" aria-label="Danh sách lượt phát">
				<table>
					<thead>
						<tr>
							<th scope="col">Lúc</th>
							<th scope="col">Nội dung</th>
							<th scope="col">Trong</th>
							<th scope="col">Chương trình</th>
						</tr>
					</thead>
					<tbody>
						{slots.map(({ start, end, slide, programme }) => (
							<tr key={start}>
								<td>
									<button type="button" title="Xem trên màn hình" onClick={() => onLook(start)}>
										{clockOf(start)}
									</button>
								</td>
								<td>{slideWords(slide)}</td>
								<td>{durationOf(end - start)}</td>
								<td>{parts.find((each) => each.programme.id === programme)?.programme.name}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</details>
	)
}
