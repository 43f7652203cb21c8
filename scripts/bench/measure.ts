import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** `12.3 s` or `45 ms`. */
export function toDurationText(milliseconds: number): string {
	return milliseconds >= 1_000
		? `${(milliseconds / 1_000).toFixed(1)} s`
		: `${Math.round(milliseconds)} ms`
}

/** The value that `share` (0 to 1) of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b)
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** `p50 … · p95 … · most …`. */
export function toSpreadText(values: readonly number[]): string {
	const [middle, high, most] = [0.5, 0.95, 1].map((share) => percentile(values, share))
	const text = (value = Number.NaN) => toDurationText(value)
	return `p50 ${text(middle)} · p95 ${text(high)} · most ${text(most)} (${values.length} times)`
}

/** Memory of a process in megabytes: the most it ever had, and what it has now. Linux only. */
export async function memoryOf(pid: number): Promise<{ peak: number; now: number }> {
	const status = await readFile(`/proc/${pid}/status`, 'utf8')
	const field = (name: string) =>
		Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1_000)
	return { peak: field('VmHWM'), now: field('VmRSS') }
}

/** Milliseconds until `isDone` says so; asks again every few milliseconds. */
export async function millisecondsUntil(
	isDone: () => Promise<boolean>,
	everyMs = 4,
): Promise<number> {
	const started = performance.now()
	while (!(await isDone())) await pause(everyMs)
	return performance.now() - started
}
