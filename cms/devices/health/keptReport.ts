import type { z } from 'zod'
import { reportSchema, type Report } from '#shared/displays/report.ts'

const keptSchema = reportSchema.omit({ plays: true, receipts: true })

/** What is kept of a device's last report: how it is, not what it has played. */
export type KeptReport = z.infer<typeof keptSchema>

/** The report as it is stored with the device. */
export function toKeptText({ plays: _, receipts: __, ...kept }: Report): string {
	return JSON.stringify(kept)
}

/** The report that was stored; null for none, or one of another time's shape. */
export function parseKept(text: string | null | undefined): KeptReport | null {
	if (!text) return null
	const result = keptSchema.safeParse(JSON.parse(text))
	return result.success ? result.data : null
}
