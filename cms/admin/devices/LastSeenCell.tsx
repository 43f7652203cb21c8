import type { DefaultServerCellComponentProps } from 'payload'
import { toDateTimeText } from '#shared/dates.ts'
import { agoText } from './agoText.ts'
import { healthInList } from './healthInList.ts'

interface Props extends Pick<DefaultServerCellComponentProps, 'payload'> {
	/** The display of the line; Payload draws cells of such fields beside a form as well, without one. */
	rowData?: { id: string }
}

/** When a display was last heard of: how long ago, and exactly. */
export async function LastSeenCell({ payload, rowData }: Props) {
	if (!rowData) return null
	const { now, byDisplay } = await healthInList(payload)
	const lastSeenAt = byDisplay.get(rowData.id)?.lastSeenAt
	if (!lastSeenAt) return <span>–</span>
	return (
		<time dateTime={lastSeenAt}>
			{agoText(lastSeenAt, now)} · {toDateTimeText(lastSeenAt)}
		</time>
	)
}
