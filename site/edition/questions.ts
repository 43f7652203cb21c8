import { hash } from 'node:crypto'
import type { Edition } from './edition.ts'

type Asked = Omit<Edition, 'siteUrl'>

/** A question a page asked of the edition: the method's name, then its arguments. */
export type Question = { [Name in keyof Asked]: [Name, ...Parameters<Asked[Name]>] }[keyof Asked]

/** A question as text, and the hash of the answer it got. */
export interface Answered {
	question: string
	answer: number
}

/** An edition that passes every question on and remembers it, with the answer's hash, in `asked`. */
export function recordQuestions(edition: Edition): { edition: Edition; asked: Answered[] } {
	const asked: Answered[] = []
	const known = new Set<string>()
	const recording = new Proxy(edition, {
		get(target, name: keyof Edition) {
			if (name === 'siteUrl') return target.siteUrl
			return (...args: unknown[]) => {
				const question = JSON.stringify([name, ...args])
				const answer = ask(target, [name, ...args] as Question)
				if (!known.has(question)) {
					known.add(question)
					asked.push({ question, answer: toAnswerHash(answer) })
				}
				return answer
			}
		},
	})
	return { edition: recording, asked }
}

/** The hash of the answer that `edition` gives now. */
export function answerNow(edition: Edition, question: string): number {
	return toAnswerHash(ask(edition, parseQuestion(question)))
}

/** The question in a text that `recordQuestions` wrote. */
export function parseQuestion(question: string): Question {
	// The text is our own and never leaves the state file.
	return JSON.parse(question) as Question
}

function ask(edition: Edition, [name, ...args]: Question): unknown {
	// Name and arguments belong together in `Question`, which TypeScript cannot follow through a spread.
	return (edition[name] as (...args: unknown[]) => unknown).apply(edition, args)
}

/** Answers are never changed, so an object that is answered again has the hash it had. */
const hashes = new WeakMap<object, number>()

function toAnswerHash(answer: unknown): number {
	if (typeof answer !== 'object' || answer === null) return hashOf(answer)
	const known = hashes.get(answer)
	if (known !== undefined) return known
	const made = hashOf(answer)
	hashes.set(answer, made)
	return made
}

/** 48 bits, so that it is a plain number: two answers of one question are alike by chance once in 10¹⁴. */
function hashOf(answer: unknown): number {
	return Number.parseInt(hash('sha1', JSON.stringify(answer) ?? '').slice(0, 12), 16)
}
