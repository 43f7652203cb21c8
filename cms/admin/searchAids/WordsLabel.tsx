'use client'

import { useRowLabel } from '@payloadcms/ui'
import '#cms/admin/frontPage/chosen.css'

/** What a folded line is known by: the words it holds. */
export function WordsLabel() {
	const { data } = useRowLabel<{ words?: string }>()
	return <span>{data.words?.trim() ? data.words : 'Dòng mới'}</span>
}
