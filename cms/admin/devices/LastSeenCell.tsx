import type { DefaultServerCellComponentProps } from 'payload'
import { toDateTimeText } from '#shared/dates.ts'
import { agoText } from './agoText.ts'
import { healthInList } from './healthInList.ts'

/** When a display was last heard of: how long ago, and exactly. */
export async function LastSeenCell({ payload, rowData }: DefaultServerCellComponentProps) {
	const { now, byDisplay } = await healthInList(payload)
	const lastSeenAt = byDisplay.get(String(rowData.id))?.lastSeenAt
	if (!lastSeenAt) return <span>–</span>
	return (
		<time dateTime={lastSeenAt}>
			{agoText(lastSeenAt, now)} · {toDateTimeText(lastSeenAt)}
		</time>
	)
}
