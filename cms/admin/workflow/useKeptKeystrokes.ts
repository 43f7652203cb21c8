'use client'

import { useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Browsers send at most 64 KiB of a page that is being left; the rest of that is for headers. */
const KEEPALIVE_BYTES = 60_000

/** The editor of the text tells the form what was typed only when the browser is idle. */
const IDLE_MS = 2_000

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
	const typedAt = useRef(0)
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
		const type = ({ target }: Event): void => {
			if (target instanceof HTMLElement && target.isContentEditable) typedAt.current = Date.now()
		}
		globalThis.addEventListener('input', type, true)
		globalThis.addEventListener('beforeunload', leave)
		globalThis.addEventListener('pagehide', save)
		globalThis.document.addEventListener('visibilitychange', hide)
		return () => {
			globalThis.removeEventListener('input', type, true)
			globalThis.removeEventListener('beforeunload', leave)
			globalThis.removeEventListener('pagehide', save)
			globalThis.document.removeEventListener('visibilitychange', hide)
			// Another page of the admin: nothing is unloaded, so any length gets through.
			save()
		}

		function save(): 'nothing' | 'tooLong' | 'sent' {
			const { modified, getData, document } = latest.current
			const isTyping = Date.now() - typedAt.current < IDLE_MS
			if ((!modified && !isTyping) || !document) return 'nothing'
			const typed = isTyping ? typedText() : undefined
			const body = JSON.stringify({
				...getData(),
				...(typed ? { body: typed } : {}),
				_status: 'draft',
			})
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

/** The text as it stands in its editor, which hangs itself on the element it writes in. */
function typedText(): unknown {
	const element = globalThis.document.querySelector(
		'.rich-text-lexical [data-lexical-editor="true"]',
	)
	const editor: unknown = element && Reflect.get(element, '__lexicalEditor')
	return isEditor(editor) ? editor.getEditorState().toJSON() : undefined
}

function isEditor(value: unknown): value is { getEditorState(): { toJSON(): unknown } } {
	return typeof value === 'object' && value !== null && 'getEditorState' in value
}
