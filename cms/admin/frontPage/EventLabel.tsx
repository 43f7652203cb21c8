'use client'

import { useRowLabel } from '@payloadcms/ui'
import { toDateTimeText } from '#shared/dates.ts'

/** What a folded event is known by: its day and its name. */
export function EventLabel() {
	const { data } = useRowLabel<{ name?: string; from?: string }>()
	const from = data.from && !Number.isNaN(Date.parse(data.from)) ? toDateTimeText(data.from) : ''
	return <span>{[from, data.name?.trim()].filter(Boolean).join(' – ') || 'Sự kiện mới'}</span>
}
