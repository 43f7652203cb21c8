import { toTimeText } from '#shared/dates.ts'
import type { PlaylistNotice } from '#shared/displays/playlist.ts'
import { fitText } from '#site/displays/slides/fitText.ts'
import { lengthOf } from '#site/displays/slides/lengthOf.ts'
import { toParagraphs } from '#site/layouts/toParagraphs.ts'
import { makeElement } from '#site/search/makeElement.ts'

/** Draws an urgent notice into `place`, which is in the document. */
export function drawUrgent(notice: PlaylistNotice, place: HTMLElement): void {
	const { headline, text, drill, from } = notice
	place.dataset.length = lengthOf(headline)
	place.toggleAttribute('data-drill', drill)
	const words = makeElement(
		'div',
		'urgent-words',
		makeElement('h2', '', headline),
		...toParagraphs(text).map((paragraph) => makeElement('p', '', paragraph)),
	)
	const head = makeElement(
		'header',
		'urgent-head',
		makeElement('strong', '', drill ? 'Thông báo khẩn – Diễn tập' : 'Thông báo khẩn'),
		makeElement('span', '', `Phát lúc ${toTimeText(from)}`),
	)
	place.append(head, words)
	if (drill) place.append(makeElement('p', 'urgent-drill', 'Diễn tập – không phải tình huống thật'))
	fitText(words)
}
