import type { DefaultServerCellComponentProps } from 'payload'
import { healthInList } from './healthInList.ts'
import { stateWords } from './stateWords.ts'
import './devices.css'

interface Props extends Pick<DefaultServerCellComponentProps, 'payload'> {
	/** The display of the line; Payload draws cells of such fields beside a form as well, without one. */
	rowData?: { id: string }
}

/** How a display is, in one word, beside its name. */
export async function HealthCell({ payload, rowData }: Props) {
	if (!rowData) return null
	const { byDisplay } = await healthInList(payload)
	const health = byDisplay.get(rowData.id)
	const state = health?.state ?? 'unpaired'
	const some = health && health.devices > 1 ? ` (${health.affected}/${health.devices})` : ''
	return (
		<span className="bantin-device-state" data-state={state} title={health?.lastError || undefined}>
			{stateWords[state]}
			{some}
		</span>
	)
}
