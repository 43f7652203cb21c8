'use client'

import type { ShownDevice } from '#cms/devices/health/loadDevices.ts'
import { toDateTimeText } from '#shared/dates.ts'
import { agoText } from './agoText.ts'
import { deviceLines } from './deviceLines.ts'
import { stateWords } from './stateWords.ts'

interface Props {
	device: ShownDevice
	now: Date
	/** The version that is published; null where nobody can tell. */
	version: string | null
	onRevoke: () => void
}

/** A device: how it is, what it says of itself, and the button that takes the display from it. */
export function DeviceItem({ device, now, version, onRevoke }: Props) {
	const { state, lastSeenAt, pairedAt, pairedBy, report } = device
	const revoke = () => {
		const question = 'Thu hồi thiết bị này? Màn hình đó sẽ phải ghép lại bằng mã mới.'
		if (globalThis.confirm(question)) onRevoke()
	}
	return (
		<li>
			<p>
				<span className="bantin-device-state" data-state={state}>
					{stateWords[state]}
				</span>{' '}
				{lastSeenAt ? (
					<time dateTime={lastSeenAt}>
						{agoText(lastSeenAt, now)} · {toDateTimeText(lastSeenAt)}
					</time>
				) : (
					'chưa liên lạc lần nào'
				)}
			</p>
			{report?.lastError && <p role="alert">{report.lastError}</p>}
			<dl>
				{deviceLines(device, version).map(({ name, value }) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<p className="bantin-devices__paired">
				Ghép lúc {toDateTimeText(pairedAt)}
				{pairedBy && `, ${pairedBy}`}
			</p>
			<button type="button" className="bantin-devices__revoke" onClick={revoke}>
				Thu hồi
			</button>
		</li>
	)
}
