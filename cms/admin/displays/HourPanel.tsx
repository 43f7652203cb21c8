'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useAnswer } from '#cms/admin/useAnswer.ts'
import type { ReachedDisplay } from '#cms/publishing/playlists/displaysReached.ts'
import type { Playlist } from '#shared/displays/playlist.ts'
import { HourOn } from './HourOn.tsx'
import './hourPanel.css'

/** An hour on a display: of the display that is edited, or of one that the edited programme reaches. */
export function HourPanel() {
	const { id, collectionSlug } = useDocumentInfo()
	const title = useId()
	if (!id) return null
	return (
		<section className="bantin-hour" aria-labelledby={title}>
			<h3 id={title}>Một giờ trên màn hình</h3>
			{collectionSlug === 'programmes' ? <OfProgramme /> : <OfPlaylist query="" />}
		</section>
	)
}

function OfProgramme() {
	const { id, lastUpdateTime } = useDocumentInfo()
	const api = useConfig().config.routes.api
	const label = useId()
	const [chosen, setChosen] = useState<string>()
	const answer = useAnswer<{ displays: ReachedDisplay[] }>(
		`${api}/programmes/${id}/displays`,
		lastUpdateTime,
	)
	if (!answer) return <p role="status">Đang tìm các màn hình…</p>
	if ('problem' in answer) return <p role="alert">{answer.problem}</p>
	const { displays } = answer.found
	const display = displays.find(({ slug }) => slug === chosen) ?? displays[0]
	if (!display) return <p>Chương trình chưa đến màn hình nào. Hãy xem lại “Phát trên” và đơn vị.</p>
	return (
		<>
			<p className="bantin-hour__choice">
				<label htmlFor={label}>Màn hình</label>
				<select id={label} value={display.slug} onChange={({ target }) => setChosen(target.value)}>
					{displays.map(({ slug, name, place }) => (
						<option key={slug} value={slug}>
							{place ? `${name} – ${place}` : name}
						</option>
					))}
				</select>
			</p>
			<p className="bantin-hour__hint">
				Như thể chương trình đã được duyệt và phát đúng như bản đang lưu.
			</p>
			<OfPlaylist query={`?display=${encodeURIComponent(display.slug)}`} />
		</>
	)
}

function OfPlaylist({ query }: { query: string }) {
	const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
	const api = useConfig().config.routes.api
	const answer = useAnswer<Playlist>(
		`${api}/${collectionSlug}/${id}/playlist${query}`,
		lastUpdateTime,
	)
	if (!answer) return <p role="status">Đang dựng giờ phát…</p>
	if ('problem' in answer) return <p role="alert">{answer.problem}</p>
	return <HourOn playlist={answer.found} own={collectionSlug === 'programmes' ? String(id) : ''} />
}
