import type { Edition } from './edition.ts'

/** Answers kept at most: some twenty megabytes. */
const MOST = 20_000

/** Questions that one page alone asks; remembering the answers would only fill the memory. */
const askedOnce = new Set([
	...['articleBySlug', 'currentSlug', 'front', 'archive', 'sitemap'],
	...['displayBySlug', 'programmesOn'],
])

/**
 * An edition that answers what it was asked before without looking it up again.
 *
 * Only for work during which `edition` does not change: every page names the sections, and each card
 * stands on several lists.
 */
export function rememberAnswers(edition: Edition): Edition {
	const answers = new Map<string, unknown>()
	return new Proxy(edition, {
		get(target, name: keyof Edition) {
			if (name === 'siteUrl') return target.siteUrl
			return (...args: unknown[]) => {
				// Arguments are passed on as they came.
				const ask = () => (target[name] as (...args: unknown[]) => unknown).apply(target, args)
				if (askedOnce.has(name)) return ask()
				const question = JSON.stringify([name, ...args])
				if (answers.has(question)) return answers.get(question)
				const answer = ask()
				// What a file hashes to may be found out while pages are drawn.
				if (name === 'fileHash' && answer === undefined) return answer
				if (answers.size >= MOST) answers.clear()
				answers.set(question, answer)
				return answer
			}
		},
	})
}
