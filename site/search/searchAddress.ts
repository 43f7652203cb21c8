import { paths } from '#shared/paths.ts'
import { filterWords } from './filterWords.ts'
import type { SearchQuery } from './search.ts'

const ORDER = 'thu-tu'
const NEWEST = 'moi'

/** The address at which the query is answered, such as `/tim-kiem/?q=dien+luc&thu-tu=moi`. */
export function toSearchAddress({ text, filters, order }: SearchQuery): string {
	const asked = new URLSearchParams()
	if (text) asked.set('q', text)
	for (const { name, parameter } of filterWords) {
		const value = filters[name]
		if (value) asked.set(parameter, value)
	}
	if (order === 'newest') asked.set(ORDER, NEWEST)
	return asked.size ? `${paths.search}?${asked.toString()}` : paths.search
}

/** The query in an address that `toSearchAddress` made, given from its question mark on. */
export function parseSearchAddress(search: string): SearchQuery {
	const asked = new URLSearchParams(search)
	const filters: SearchQuery['filters'] = {}
	for (const { name, parameter } of filterWords) {
		const value = asked.get(parameter)
		if (value) filters[name] = value
	}
	const order = asked.get(ORDER) === NEWEST ? 'newest' : 'best'
	return { text: (asked.get('q') ?? '').normalize('NFC').trim(), filters, order }
}
