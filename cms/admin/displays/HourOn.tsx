'use client'

import { useState } from 'react'
import { hourAt, HOUR_MS, startOfHour } from '#shared/displays/hourAt.ts'
import type { Playlist } from '#shared/displays/playlist.ts'
import { coursesOf } from './coursesOf.ts'
import { DisplayPreview } from './DisplayPreview.tsx'
import { HourBar } from './HourBar.tsx'
import { HourChoice } from './HourChoice.tsx'
import { HourParts } from './HourParts.tsx'
import { HourSlides } from './HourSlides.tsx'
import { partsOf } from './partsOf.ts'

interface Props {
	playlist: Playlist
	/** The programme that is edited; empty for none. */
	own: string
}

/** What a playlist makes of an hour, reckoned here as the display itself does, and a look at it. */
export function HourOn({ playlist, own }: Props) {
	const [start, setStart] = useState(() => startOfHour(Date.now()))
	const [look, setLook] = useState<number>()
	const hour = { start, end: start + HOUR_MS }
	const slots = hourAt(playlist, start)
	const courses = coursesOf(slots, hour)
	const parts = partsOf(playlist, courses, hour)
	return (
		<>
			<HourChoice hour={start} onChoose={setStart} />
			<HourBar {...{ hour, courses, parts, own }} onLook={setLook} />
			<HourParts parts={parts} own={own} />
			<HourSlides slots={slots} parts={parts} onLook={setLook} />
			<DisplayPreview playlist={playlist} at={look} onLook={() => setLook(momentOf(start))} />
		</>
	)
}

/** Of the hour that is running, now; of any other, its beginning. */
function momentOf(start: number): number {
	const now = Date.now()
	return now >= start && now < start + HOUR_MS ? now : start
}
