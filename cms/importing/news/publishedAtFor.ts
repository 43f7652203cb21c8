import { createHash } from 'node:crypto'
import type { NewsLine } from './newsLine.ts'

/** The period over which undated articles are spread: 2021 to 2025, in Vietnamese time. */
const FIRST = Date.parse('2021-01-01T00:00:00+07:00')
const END = Date.parse('2026-01-01T00:00:00+07:00')

const MINUTE_MS = 60_000

/**
 * When an imported article was published, as an ISO time.
 *
 * A line without a date gets one that follows from its id alone, spread evenly over five years: the
 * same whenever, wherever and in whatever order the file is imported.
 */
export function publishedAtFor({ id, publishedAt, updatedAt }: NewsLine): string {
	const known = publishedAt ?? updatedAt
	if (known) return new Date(known).toISOString()
	const position = createHash('sha256').update(id).digest().readUIntBE(0, 6) / 2 ** 48
	const minutes = Math.floor((position * (END - FIRST)) / MINUTE_MS)
	return new Date(FIRST + minutes * MINUTE_MS).toISOString()
}
