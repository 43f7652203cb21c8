import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readsFileName, readsOfDaySchema, type ReadsOfDay } from './readsOfDay.ts'

/** What was counted on a day; nothing when nobody counted, or the file cannot be read. */
export async function loadReads(folder: string, day: string): Promise<ReadsOfDay> {
	try {
		const text = await readFile(path.join(folder, readsFileName(day)), 'utf8')
		return readsOfDaySchema.parse(JSON.parse(text))
	} catch {
		return {}
	}
}
