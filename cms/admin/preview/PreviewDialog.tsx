'use client'

import { useEffect, useRef, useState } from 'react'
import './previewDialog.css'

/** Pixels: the narrowest phone our readers hold, and the screen on their desks. */
const WIDTHS = { phone: 360, desktop: 1280 } as const

const labels = { phone: 'Điện thoại', desktop: 'Máy tính' } as const

const devices = ['phone', 'desktop'] as const

interface Props {
	address: string
	warning: string | null
	savedAt: number | undefined
	onClose: () => void
}

/** The page in a frame, as wide as on a phone or on a desk; a wide page is shrunk to fit. */
export function PreviewDialog({ address, warning, savedAt, onClose }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	const stage = useRef<HTMLDivElement>(null)
	const [device, setDevice] = useState<(typeof devices)[number]>(() =>
		globalThis.innerWidth < 768 ? 'phone' : 'desktop',
	)
	const [room, setRoom] = useState({ width: 0, height: 0 })
	const [draws, setDraws] = useState(0)

	useEffect(() => dialog.current?.showModal(), [])
	useEffect(() => {
		const { current } = stage
		if (!current) return
		const observer = new ResizeObserver(() =>
			setRoom({ width: current.clientWidth, height: current.clientHeight }),
		)
		observer.observe(current)
		return () => observer.disconnect()
	}, [])

	const width = WIDTHS[device]
	const scale = room.width > 0 ? Math.min(1, room.width / width) : 1

	return (
		<dialog ref={dialog} className="bantin-preview" onClose={onClose} aria-label="Xem trước">
			<div className="bantin-preview__bar">
				<h2>Xem trước</h2>
				<div role="group" aria-label="Chiều rộng trang" className="bantin-preview__widths">
					{devices.map((each) => (
						<button
							key={each}
							type="button"
							className="bantin-step"
							aria-pressed={device === each}
							onClick={() => setDevice(each)}
						>
							{labels[each]}
						</button>
					))}
				</div>
				<button type="button" className="bantin-step" onClick={() => setDraws(draws + 1)}>
					Tải lại
				</button>
				<a className="bantin-step" href={address} target="_blank" rel="noreferrer">
					Mở ở thẻ mới
				</a>
				<button type="button" className="bantin-step" onClick={() => dialog.current?.close()}>
					Đóng
				</button>
			</div>
			{warning && (
				<p role="alert" className="bantin-preview__warning">
					{warning}
				</p>
			)}
			<div ref={stage} className="bantin-preview__stage">
				<iframe
					key={`${savedAt} ${draws}`}
					title={`Trang ở chiều rộng ${width} điểm ảnh`}
					src={address}
					style={{
						width,
						height: room.height / scale,
						transform: `scale(${scale})`,
						marginInlineStart: Math.max(0, (room.width - width * scale) / 2),
					}}
				/>
			</div>
		</dialog>
	)
}
