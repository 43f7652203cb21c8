'use client'

import type { Span } from '#shared/displays/span.ts'
import { clockOf } from './clockOf.ts'
import type { Course } from './coursesOf.ts'
import type { Part } from './partsOf.ts'

interface Props {
	hour: Span
	courses: Course[]
	parts: Part[]
	own: string
	onLook: (at: number) => void
}

const quarters = [0, 15, 30, 45, 60]

/** The hour as a bar: a button for each stretch, which shows the display at that moment. */
export function HourBar({ hour, courses, parts, own, onLook }: Props) {
	const length = hour.end - hour.start
	return (
		<div className="bantin-hour__time">
			<ol className="bantin-hour__bar" aria-label="Giờ phát theo chương trình">
				{courses.map(({ start, end, programme }) => {
					const part = parts.find((each) => each.programme.id === programme)
					const name = part ? part.programme.name : 'Logo và đồng hồ'
					const words = `${clockOf(start)}–${clockOf(end)}: ${name}`
					return (
						<li key={start} style={{ flexGrow: (end - start) / length }}>
							<button
								type="button"
								title={words}
								aria-label={`${words}. Xem lúc này trên màn hình`}
								data-colour={part ? (part.number - 1) % 8 : undefined}
								data-own={programme === own || undefined}
								onClick={() => onLook(start)}
							>
								{part?.number}
							</button>
						</li>
					)
				})}
			</ol>
			<div className="bantin-hour__scale" aria-hidden="true">
				{quarters.map((minute) => (
					<span key={minute}>{clockOf(hour.start + minute * 60_000)}</span>
				))}
			</div>
		</div>
	)
}
