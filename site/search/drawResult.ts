import { toDateTimeText } from '#shared/dates.ts'
import { makeElement } from './makeElement.ts'
import type { FoundArticle } from './search.ts'

/** An article that was found, as an entry of the list of results; `plain/Result.astro` draws the same. */
export function drawResult(article: FoundArticle, heading: 'h2' | 'h3'): HTMLElement {
	const { path, headlineParts, excerpt, publishedAt, kind, section, unit } = article
	const link = makeElement('a', '', ...drawParts(headlineParts))
	link.href = path
	const card = makeElement('article', 'card', makeElement(heading, '', link))
	if (excerpt.some(Boolean)) card.append(drawExcerpt(article))
	const foot = makeElement('p', 'card-foot')
	// Most are articles, and nobody needs to be told.
	if (kind && kind !== 'Bài viết') foot.append(makeElement('span', 'search-kind', kind))
	if (section) foot.append(makeElement('span', 'kicker', section))
	if (unit) foot.append(makeElement('span', '', unit))
	const time = makeElement('time', '', toDateTimeText(publishedAt))
	time.dateTime = publishedAt
	foot.append(time)
	card.append(foot)
	return makeElement('li', '', card)
}

function drawExcerpt({ excerpt, isBeginning, isEnd }: FoundArticle): HTMLElement {
	const drawn = makeElement('p', 'search-excerpt', ...drawParts(excerpt))
	if (!isBeginning) drawn.prepend('… ')
	if (!isEnd) drawn.append(' …')
	return drawn
}

/** In turns plain and marked. */
function drawParts(parts: readonly string[]): (Node | string)[] {
	return parts.map((part, place) => (place % 2 ? makeElement('mark', '', part) : part))
}
