import { hash } from 'node:crypto'
import type { Edition } from './edition.ts'
import { parseReads, projectOnto, trackReads, type Tracked } from './trackReads.ts'

type Asked = Omit<Edition, 'siteUrl'>

/** A question a page asked of the edition: the method's name, then its arguments. */
export type Question = { [Name in keyof Asked]: [Name, ...Parameters<Asked[Name]>] }[keyof Asked]

/**
 * A question as text, and the hash of what the page read of the answer.
 *
 * The text is the question in JSON and, unless all of the answer was read, a tab and the parts that were.
 */
export interface Answered {
	question: string
	answer: number
}

/** Parts a question's text from what was read of its answer; JSON has no tab of its own. */
const SEPARATOR = '\t'

/**
 * An edition that passes every question on and remembers it in `asked`, with what was read of its answer.
 *
 * A list shows the headline of an article and not its byline: so a change of the byline is not its concern.
 */
export function recordQuestions(edition: Edition): {
	edition: Edition
	readonly asked: Answered[]
} {
	const known = new Map<string, Tracked & { answer: unknown }>()
	const recording = new Proxy(edition, {
		get(target, name: keyof Edition) {
			if (name === 'siteUrl') return target.siteUrl
			return (...args: unknown[]) => {
				const question = JSON.stringify([name, ...args])
				const before = known.get(question)
				if (before) return before.view
				const answer = ask(target, [name, ...args] as Question)
				const tracked = trackReads(answer)
				known.set(question, { ...tracked, answer })
				return tracked.view
			}
		},
	})
	return {
		edition: recording,
		get asked() {
			return [...known].map(([question, { answer, read }]) => toAnswered(question, answer, read()))
		},
	}
}

/** The hash of what the page that asked `question` would read now. */
export function answerNow(edition: Edition, question: string): number {
	const reads = question.split(SEPARATOR)[1]
	return toAnswerHash(ask(edition, parseQuestion(question)), reads)
}

/** The question in a text that `recordQuestions` wrote. */
export function parseQuestion(question: string): Question {
	// The text is our own and never leaves the state file.
	return JSON.parse(question.split(SEPARATOR)[0] ?? '') as Question
}

function toAnswered(question: string, answer: unknown, read: string | undefined): Answered {
	const text = read === undefined ? question : question + SEPARATOR + read
	return { question: text, answer: toAnswerHash(answer, read) }
}

function ask(edition: Edition, [name, ...args]: Question): unknown {
	// Name and arguments belong together in `Question`, which TypeScript cannot follow through a spread.
	return (edition[name] as (...args: unknown[]) => unknown).apply(edition, args)
}

/** Answers are never changed, so an object of which the same is read again has the hash it had. */
const hashes = new WeakMap<object, Map<string, number>>()

function toAnswerHash(answer: unknown, read: string | undefined): number {
	if (typeof answer !== 'object' || answer === null) return hashOf(answer)
	const known = hashes.get(answer) ?? new Map<string, number>()
	hashes.set(answer, known)
	const name = read ?? 'all of it'
	const made =
		known.get(name) ?? hashOf(read === undefined ? answer : projectOnto(answer, parseReads(read)))
	known.set(name, made)
	return made
}

/** 48 bits, so that it is a plain number: two answers of one question are alike by chance once in 10¹⁴. */
function hashOf(answer: unknown): number {
	return Number.parseInt(hash('sha1', JSON.stringify(answer) ?? '').slice(0, 12), 16)
}
