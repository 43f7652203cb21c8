import type { DefaultServerCellComponentProps } from 'payload'
import { healthInList } from './healthInList.ts'
import { stateWords } from './stateWords.ts'
import './devices.css'

/** How a display is, in one word, beside its name. */
export async function HealthCell({ payload, rowData }: DefaultServerCellComponentProps) {
	const { byDisplay } = await healthInList(payload)
	const health = byDisplay.get(String(rowData.id))
	const state = health?.state ?? 'unpaired'
	const some = health && health.devices > 1 ? ` (${health.affected}/${health.devices})` : ''
	return (
		<span className="bantin-device-state" data-state={state} title={health?.lastError || undefined}>
			{stateWords[state]}
			{some}
		</span>
	)
}
