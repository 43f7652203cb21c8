'use client'

import { useConfig, useRowLabel } from '@payloadcms/ui'
import { useAnswer } from '#cms/admin/useAnswer.ts'
import { idOf } from '#cms/collections/idOf.ts'
import { itemName, type ItemInForm } from './itemName.ts'

/** What a folded item of a programme is known by: its place, and what it shows. */
export function ItemLabel() {
	const { data, rowNumber } = useRowLabel<ItemInForm>()
	const { api } = useConfig().config.routes
	const address = addressOf(data)
	const answer = useAnswer<Titled>(address && `${api}/${address}?depth=0`)
	const title = answer && 'found' in answer ? titleOf(answer.found) : ''
	return (
		<span>
			{(rowNumber ?? 0) + 1}. {itemName(data, title)}
		</span>
	)
}

interface Titled {
	headline?: string | null
	text?: string | null
	alt?: string | null
	filename?: string | null
}

/** Where the CMS tells of what the item shows; undefined for an item that says it itself. */
function addressOf({ kind, piece, picture }: ItemInForm): string | undefined {
	const id = idOf(kind === 'photo' ? picture : piece?.value)
	if (!id) return undefined
	if (kind === 'photo') return `media/${id}`
	return kind === 'piece' && piece?.relationTo ? `${piece.relationTo}/${id}` : undefined
}

function titleOf({ headline, text, alt, filename }: Titled): string {
	return headline ?? text ?? alt ?? filename ?? ''
}
