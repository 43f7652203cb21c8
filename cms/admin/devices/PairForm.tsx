'use client'

import { useId, useState } from 'react'

interface Props {
	hasDevices: boolean
	/** Answers whether the device was paired. */
	onPair: (body: { code: string; others?: 'replace' | 'keep' }) => Promise<boolean>
}

/** Takes the code that a new screen shows; no form of its own, as it stands within the document's. */
export function PairForm({ hasDevices, onPair }: Props) {
	const field = useId()
	const [code, setCode] = useState('')
	const [isBusy, setBusy] = useState(false)
	const pair = async (others?: 'replace' | 'keep') => {
		setBusy(true)
		if (await onPair({ code, ...(others && { others }) })) setCode('')
		setBusy(false)
	}
	const isReady = code.trim() !== '' && !isBusy
	return (
		<div className="bantin-devices__pair">
			<label htmlFor={field}>Ghép thiết bị: nhập mã đang hiện trên màn hình</label>
			<input
				id={field}
				value={code}
				autoComplete="off"
				spellCheck={false}
				placeholder="K7P 3QX"
				onChange={({ target }) => setCode(target.value)}
				onKeyDown={(event) => {
					if (event.key !== 'Enter') return
					event.preventDefault()
					if (isReady && !hasDevices) void pair()
				}}
			/>
			{hasDevices ? (
				<>
					<button type="button" disabled={!isReady} onClick={() => void pair('replace')}>
						Thay thiết bị cũ
					</button>
					<button type="button" disabled={!isReady} onClick={() => void pair('keep')}>
						Phát thêm trên thiết bị này
					</button>
				</>
			) : (
				<button type="button" disabled={!isReady} onClick={() => void pair()}>
					Ghép
				</button>
			)}
		</div>
	)
}
