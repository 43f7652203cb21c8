'use client'

import { useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Browsers send at most 64 KiB of a page that is being left; the rest of that is for headers. */
const KEEPALIVE_BYTES = 60_000

/**
 * Save what was typed since the last autosave when the page is left, reloaded or hidden.
 *
 * Payload saves a moment after the last keystroke and does not ask before it lets go of a page. What is
 * too long to be sent along the way out keeps the page open, until the person says otherwise.
 */
export function useKeptKeystrokes(document: string | undefined): void {
	const modified = useFormModified()
	const { getData } = useForm()
	const latest = useRef({ modified, getData, document })
	useEffect(() => {
		latest.current = { modified, getData, document }
	})

	useEffect(() => {
		const leave = (event: BeforeUnloadEvent): void => {
			if (save() === 'tooLong') event.preventDefault()
		}
		const hide = (): void => {
			if (globalThis.document.visibilityState === 'hidden') save()
		}
		globalThis.addEventListener('beforeunload', leave)
		globalThis.addEventListener('pagehide', save)
		globalThis.document.addEventListener('visibilitychange', hide)
		return () => {
			globalThis.removeEventListener('beforeunload', leave)
			globalThis.removeEventListener('pagehide', save)
			globalThis.document.removeEventListener('visibilitychange', hide)
			// Another page of the admin: nothing is unloaded, so any length gets through.
			save()
		}

		function save(): 'nothing' | 'tooLong' | 'sent' {
			const { modified, getData, document } = latest.current
			if (!modified || !document) return 'nothing'
			const body = JSON.stringify({ ...getData(), _status: 'draft' })
			const isShort = new Blob([body]).size < KEEPALIVE_BYTES
			void fetch(`${document}?draft=true&autosave=true&depth=0&fallback-locale=null`, {
				method: 'PATCH',
				credentials: 'include',
				headers: { 'Content-Type': 'application/json' },
				body,
				keepalive: isShort,
			}).catch(() => undefined)
			return isShort ? 'sent' : 'tooLong'
		}
	}, [])
}
