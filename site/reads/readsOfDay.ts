import { z } from 'zod'

/** How often each article was read on one day, by the slug it was read at; nothing of who read it. */
export const readsOfDaySchema = z.record(z.string(), z.number().int().nonnegative())

export type ReadsOfDay = z.infer<typeof readsOfDaySchema>

/** Where the files of the days lie, below `BANTIN_DATA`. */
export const READS_FOLDER = 'reads'

/** The file of a day such as `2026-11-22`. */
export const readsFileName = (day: string) => `${day}.json`
