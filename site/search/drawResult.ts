import { toDateTimeText } from '#shared/dates.ts'
import type { FoundArticle } from './search.ts'

/** An article that was found, as an entry of the list of results. */
export function drawResult(article: FoundArticle): HTMLElement {
	const { path, publishedAt } = article
	const entry = element('li')
	const card = element('article', 'card')
	const heading = element('h2')
	const link = element('a')
	link.href = path
	drawParts(link, article.headlineParts)
	heading.append(link)
	const foot = element('p', 'card-foot')
	const time = element('time')
	time.dateTime = publishedAt
	time.textContent = toDateTimeText(publishedAt)
	foot.append(time)
	card.append(heading, drawExcerpt(article), foot)
	entry.append(card)
	return entry
}

function drawExcerpt({ excerpt: parts, isBeginning, isEnd }: FoundArticle): HTMLElement {
	const excerpt = element('p', 'search-excerpt')
	if (!isBeginning) excerpt.append('… ')
	drawParts(excerpt, parts)
	if (!isEnd) excerpt.append(' …')
	return excerpt
}

/** In turns plain and marked. */
function drawParts(target: HTMLElement, parts: readonly string[]): void {
	parts.forEach((part, place) => {
		if (place % 2 === 0) target.append(part)
		else target.append(Object.assign(element('mark'), { textContent: part }))
	})
}

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className = '',
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name)
	if (className) made.className = className
	return made
}
