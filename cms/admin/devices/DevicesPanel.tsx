'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import { DeviceItem } from './DeviceItem.tsx'
import { PairForm } from './PairForm.tsx'
import { stateWords } from './stateWords.ts'
import { useDevices } from './useDevices.ts'
import './devices.css'

/** The devices that play the display, how they are, and the way to pair another. */
export function DevicesPanel() {
	const { id } = useDocumentInfo()
	return id ? <DevicesOf display={String(id)} /> : null
}

function DevicesOf({ display }: { display: string }) {
	const api = useConfig().config.routes.api
	const title = useId()
	const { shown, problem, change } = useDevices(`${api}/displays/${display}`)
	// Who may not change the display gets no answer, and sees no panel.
	if (!shown) return null
	const { at, state, version, devices } = shown
	return (
		<section className="bantin-devices" aria-labelledby={title}>
			<h3 id={title}>
				Thiết bị
				<span className="bantin-device-state" data-state={state}>
					{stateWords[state]}
				</span>
			</h3>
			{problem && <p role="alert">{problem}</p>}
			<ul>
				{devices.map((device) => (
					<DeviceItem
						key={device.id}
						device={device}
						now={new Date(at)}
						version={version}
						onRevoke={() => void change(`devices/${device.id}/revoke`)}
					/>
				))}
			</ul>
			<PairForm hasDevices={devices.length > 0} onPair={(body) => change('pair', body)} />
		</section>
	)
}
