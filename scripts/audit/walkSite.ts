import { JSDOM } from 'jsdom'
import { paths } from '#shared/paths.ts'
import { unlinkedPages } from './pageTypes.ts'
import { parsePage } from './parsePage.ts'

/** Where the newsroom works; readers' pages may lead there, the audit does not follow. */
const OF_CMS = /^\/(admin|api|_next)(\/|$)/

/** What nothing may link to, but everybody may ask for. */
const KNOWN = [
	paths.home,
	paths.sitemapIndex,
	paths.rss,
	paths.jsonFeed,
	paths.robots,
	paths.offline,
]

/** What came back from one address. */
export interface Answer {
	status: number
	contentType: string
	/** Empty for what is no text. */
	text: string
	/** What a link can jump to; empty for what is no page. */
	ids: Set<string>
	/** Why the text cannot be read as what it says it is. */
	broken?: string
}

/** A site as somebody sees it who follows every link. */
export interface Walk {
	/** By address: path and query. */
	answers: Map<string, Answer>
	links: Link[]
	/** False when there was more than was asked for. */
	isWhole: boolean
}

/** A reference from one address of the site to another. */
export interface Link {
	from: string
	to: string
	/** Without `#`; empty for the whole page. */
	fragment: string
}

/** Follow all references within the site at `url` until all, or `most` addresses, have answered. */
export async function walkSite(url: string, most: number): Promise<Walk> {
	const answers = new Map<string, Answer>()
	const links: Link[] = []
	const waiting = [...KNOWN, ...unlinkedPages.map(({ address }) => address)]
	const seen = new Set(waiting)
	for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
		if (answers.size >= most) return { answers, links, isWhole: false }
		const { references, ...answer } = await ask(url, at)
		answers.set(at, answer)
		for (const reference of references) {
			const target = URL.parse(reference, url + at)
			if (target?.origin !== url || OF_CMS.test(target.pathname)) continue
			const to = target.pathname + target.search
			links.push({ from: at, to, fragment: decodeURIComponent(target.hash.slice(1)) })
			if (seen.has(to)) continue
			seen.add(to)
			waiting.push(to)
		}
	}
	return { answers, links, isWhole: true }
}

const isText = /^(text\/(html|css|xml)|application\/(([a-z]+\+)?(xml|json)|manifest\+json))/

async function ask(url: string, address: string): Promise<Answer & { references: string[] }> {
	const response = await fetch(url + address)
	const contentType = response.headers.get('content-type') ?? ''
	const answer = { status: response.status, contentType, text: '', ids: new Set<string>() }
	if (!isText.test(contentType)) {
		await response.body?.cancel()
		return { ...answer, references: [] }
	}
	const text = await response.text()
	try {
		return { ...answer, text, ...readReferences(contentType, text) }
	} catch (error) {
		return { ...answer, text, references: [], broken: String(error) }
	}
}

function readReferences(contentType: string, text: string): { references: string[] } {
	if (contentType.startsWith('text/html')) return parsePage(text)
	if (contentType.startsWith('text/css')) {
		return { references: [...text.matchAll(/url\(["']?([^"')]+)/g)].flatMap(([, to]) => to ?? []) }
	}
	if (contentType.includes('json')) return { references: addressesIn(JSON.parse(text)) }
	const { document } = new JSDOM(text, { contentType: 'text/xml' }).window
	const named = [...document.querySelectorAll('loc, link, guid, enclosure, url')]
	return {
		references: named.flatMap((element) => [
			...['href', 'url'].flatMap((name) => element.getAttribute(name) ?? []),
			...(element.childElementCount === 0 && element.textContent.startsWith('http')
				? [element.textContent]
				: []),
		]),
	}
}

/** Every text in a JSON document that looks like an address. */
function addressesIn(json: unknown): string[] {
	if (typeof json === 'string') return /^(https?:\/\/|\/)\S*$/.test(json) ? [json] : []
	if (typeof json !== 'object' || json === null) return []
	return Object.values(json).flatMap(addressesIn)
}
