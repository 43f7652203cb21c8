import { toSpreadText } from '#scripts/bench/measure.ts'

/** Some of what failed, in words. */
const SHOWN_FAILURES = 3

/** What somebody at work waited for. */
export interface Waited {
	milliseconds: number[]
	/** Answers that are not what was asked for, and those that never came. */
	failures: string[]
}

/** In one line: how long, how often, and what failed. */
export function waitedText({ milliseconds, failures }: Waited): string {
	return `${toSpreadText(milliseconds)}, ${failuresText(failures.length, failures)}`
}

/** How many failed, and some of them in words. */
export function failuresText(count: number, failures: readonly string[]): string {
	const some = failures.slice(0, SHOWN_FAILURES).join('; ')
	return count === 0 ? '0 failed' : `${count} FAILED (${some})`
}
