'use client'

import { useId } from 'react'
import { toDateText, toDayKey, toStartOfDay } from '#shared/dates.ts'
import { HOUR_MS, startOfHour } from '#shared/displays/hourAt.ts'
import { dayNumber, dayOfNumber } from '#shared/displays/vietnameseDay.ts'

interface Props {
	/** When the hour begins. */
	hour: number
	onChoose: (hour: number) => void
}

const hours = Array.from({ length: 24 }, (_, index) => index)

/** Which hour of which day. */
export function HourChoice({ hour, onChoose }: Props) {
	const day = useId()
	const time = useId()
	const midnight = dayOfNumber(dayNumber(hour)).start
	const now = () => onChoose(startOfHour(Date.now()))
	return (
		<div className="bantin-hour__when" role="group" aria-label="Giờ muốn xem">
			<button type="button" className="bantin-step" onClick={() => onChoose(hour - HOUR_MS)}>
				Giờ trước
			</button>
			<label htmlFor={day}>Ngày</label>
			<input
				id={day}
				type="date"
				required
				value={toDayKey(new Date(hour))}
				onChange={({ target }) => {
					const chosen = toStartOfDay(target.value).getTime()
					if (Number.isFinite(chosen)) onChoose(chosen + hour - midnight)
				}}
			/>
			<label htmlFor={time}>Giờ</label>
			<select
				id={time}
				value={(hour - midnight) / HOUR_MS}
				onChange={({ target }) => onChoose(midnight + Number(target.value) * HOUR_MS)}
			>
				{hours.map((each) => (
					<option key={each} value={each}>
						{`${twoDigits(each)}:00–${twoDigits(each + 1)}:00`}
					</option>
				))}
			</select>
			<button type="button" className="bantin-step" onClick={() => onChoose(hour + HOUR_MS)}>
				Giờ sau
			</button>
			<button type="button" className="bantin-step" onClick={now}>
				Bây giờ
			</button>
			<span className="bantin-hour__day">{toDateText(new Date(hour).toISOString())}</span>
		</div>
	)
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0')
}
