'use client'

import { useEffect, useState } from 'react'
import { askCms } from '#cms/admin/askCms.ts'
import type { ShownDevices } from '#cms/devices/health/loadDevices.ts'

/** Milliseconds between two looks while the page is open and seen. */
const REFRESH_MS = 15_000

/** Milliseconds, while a device that was just paired is still to come: somebody stands before it. */
const EXPECTING_MS = 3_000

/** The devices of a display, looked at again and again, and changed. */
export interface DevicesInUse {
	shown: ShownDevices | undefined
	/** A sentence on what did not work; empty for nothing. */
	problem: string
	/** POST below the display's address; answers whether it worked. */
	change: (path: string, body?: object) => Promise<boolean>
}

/** The devices of the display whose endpoints are at `address`. */
export function useDevices(address: string): DevicesInUse {
	const [shown, setShown] = useState<ShownDevices>()
	const [unseen, setUnseen] = useState('')
	// Apart from what a look says: the next one that works must not wipe out why something was refused.
	const [refused, setRefused] = useState('')

	const isExpecting = shown?.devices.some(({ report }) => report === null) ?? false
	useEffect(() => {
		const look = async () => {
			if (document.hidden) return
			const answer = await askCms<ShownDevices>(`${address}/devices`)
			if ('found' in answer) setShown(answer.found)
			setUnseen('problem' in answer ? answer.problem : '')
		}
		void look()
		const timer = setInterval(() => void look(), isExpecting ? EXPECTING_MS : REFRESH_MS)
		return () => clearInterval(timer)
	}, [address, isExpecting])

	const change = async (path: string, body?: object) => {
		const answer = await askCms<ShownDevices>(`${address}/${path}`, { post: body })
		if ('found' in answer) setShown(answer.found)
		setRefused('problem' in answer ? answer.problem : '')
		return 'found' in answer
	}
	return { shown, problem: refused || unseen, change }
}
