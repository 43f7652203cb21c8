'use client'

import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Colleague } from '#cms/collections/comments/comment.ts'
import { mentionAt, type TypedMention } from './mentionAt.ts'
import { requestColleagues } from './requestComments.ts'

/** Milliseconds between the last letter and the question: people type names in one go. */
const PAUSE_MS = 150

interface Options {
	/** Where colleagues are asked for. */
	address: string
	box: RefObject<HTMLTextAreaElement | null>
	text: string
	onText: (text: string) => void
}

/** Suggests colleagues while a name is typed after `@`, and remembers who was chosen. */
export function useMentions({ address, box, text, onText }: Options) {
	const [typing, setTyping] = useState<TypedMention | null>(null)
	const [found, setFound] = useState<Colleague[]>([])
	const [active, setActive] = useState(0)
	const [chosen, setChosen] = useState<Colleague[]>([])
	const nobody = useRef<string>(undefined)
	const typed = typing?.typed

	useEffect(() => {
		// Who finds nobody by “Ngx” finds nobody by “Ngxy” either.
		if (typed === undefined || (nobody.current !== undefined && typed.startsWith(nobody.current))) {
			setFound([])
			return
		}
		let isCurrent = true
		const timer = setTimeout(() => {
			void requestColleagues(`${address}?q=${encodeURIComponent(typed)}`).then((colleagues) => {
				if (!isCurrent) return
				nobody.current = colleagues.length === 0 ? typed : undefined
				setFound(colleagues)
				setActive(0)
			})
		}, PAUSE_MS)
		return () => {
			isCurrent = false
			clearTimeout(timer)
		}
	}, [address, typed])

	function look() {
		const caret = box.current?.selectionStart ?? 0
		const names = chosen.map(({ name }) => name)
		setTyping(mentionAt(box.current?.value ?? '', caret, names))
	}

	function choose(colleague: Colleague) {
		if (!typing) return
		const end = typing.start + 1 + typing.typed.length
		const before = `${text.slice(0, typing.start)}@${colleague.name} `
		onText(before + text.slice(end))
		setChosen((all) => [...all.filter(({ id }) => id !== colleague.id), colleague])
		setTyping(null)
		// Only after the new text stands in the box can the caret be put behind the name.
		requestAnimationFrame(() => {
			box.current?.focus()
			box.current?.setSelectionRange(before.length, before.length)
		})
	}

	/** Answers whether the key was meant for the list. */
	function takeKey({ key }: Pick<KeyboardEvent, 'key'>): boolean {
		const colleague = found[active]
		if (!typing || !colleague) return false
		if (key === 'Escape') setTyping(null)
		else if (key === 'ArrowDown') setActive((active + 1) % found.length)
		else if (key === 'ArrowUp') setActive((active + found.length - 1) % found.length)
		else if (key === 'Enter' || key === 'Tab') choose(colleague)
		else return false
		return true
	}

	return {
		suggested: typing ? found : [],
		active,
		look,
		choose,
		takeKey,
		/** Those whose name is still in the text, as ids. */
		mentionedIn: (said: string) =>
			chosen.filter(({ name }) => said.includes(`@${name}`)).map(({ id }) => id),
		forget: () => {
			setChosen([])
			setTyping(null)
		},
	}
}
