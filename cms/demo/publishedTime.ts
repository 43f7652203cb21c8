import { toDateText } from '#shared/dates.ts'
import type { DemoArticle } from './demoArticle.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Milliseconds; the newest article of the demo is about an hour old. */
const NEWEST_AGE_MS = 55 * 60 * 1000

/** When a demo article came out, as an ISO time, seen from `now`. */
export function publishedTime([daysAgo, time]: DemoArticle['published'], now: Date): string {
	const latest = now.getTime() - NEWEST_AGE_MS
	return new Date(Math.min(timeOn(daysAgo, time, now), latest)).toISOString()
}

/** Vietnam keeps one time all year, so its offset may be spelt. */
function timeOn(daysAgo: number, time: string, now: Date): number {
	const day = toDateText(new Date(now.getTime() - daysAgo * DAY_MS).toISOString())
	return Date.parse(`${day.split('/').toReversed().join('-')}T${time}:00+07:00`)
}
