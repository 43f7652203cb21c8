import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { closeCms } from '#cms/closeCms.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { loadCatalogue } from '#cms/importing/news/catalogue.ts'
import { openNewsImport } from '#cms/importing/news/openNewsImport.ts'
import { readLines } from '#cms/importing/news/readLines.ts'
import { importWord } from '#cms/importing/word/importWord.ts'
import { openCms } from '#cms/openCms.ts'
import type { ImportArguments } from './parseArguments.ts'
import { showProgress } from './showProgress.ts'
import { wakeRunningPublisher } from './wakeRunningPublisher.ts'

/** What has become of the lines and files so far. */
export interface Tally {
	created: number
	updated: number
	unchanged: number
	refused: number
}

/** Import the files; resolves to the exit code. */
export async function runImport(wanted: ImportArguments): Promise<0 | 1 | 2> {
	const tally: Tally = { created: 0, updated: 0, unchanged: 0, refused: 0 }
	const stop = new AbortController()
	const onInterrupt = () => stop.abort()
	process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt)
	let cms: Payload | undefined
	try {
		cms = await openCms()
		for (const file of wanted.files) {
			if (stop.signal.aborted) break
			if (/\.docx$/i.test(file)) await importWordFile(cms, file, wanted, tally)
			else await importNewsFile(cms, file, wanted, { tally, stop: stop.signal })
		}
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error)
		console.error(`Không nhập được: ${message}`)
		return 2
	} finally {
		if (tally.created + tally.updated > 0) await wakeRunningPublisher()
		if (cms) await closeCms(cms)
	}
	const { created, updated, unchanged, refused } = tally
	console.log(`Mới ${created}, cập nhật ${updated}, không đổi ${unchanged}, từ chối ${refused}.`)
	if (stop.signal.aborted) console.log('Đã dừng giữa chừng. Chạy lại đúng lệnh này để nhập tiếp.')
	if (created + updated + unchanged === 0) return 2
	return refused > 0 || stop.signal.aborted ? 1 : 0
}

async function importNewsFile(
	cms: Payload,
	file: string,
	{ mode, unit, section }: ImportArguments,
	{ tally, stop }: { tally: Tally; stop: AbortSignal },
) {
	const { size } = await stat(file)
	const take = await openNewsImport(cms, { mode, unit, section, now: new Date() })
	const progress = showProgress(path.basename(file), size)
	for await (const { text, number, bytesRead } of readLines(file)) {
		if (stop.aborted) break
		const outcome = await take(text)
		if ('reason' in outcome) {
			tally.refused += 1
			progress.clear()
			console.error(`${file}:${number}: ${outcome.reason}`)
		} else tally[outcome.taken] += 1
		progress.update(number, bytesRead)
	}
	progress.end()
}

async function importWordFile(cms: Payload, file: string, wanted: ImportArguments, tally: Tally) {
	try {
		const catalogue = await loadCatalogue(cms)
		const unit = wanted.unit && catalogue.unit(wanted.unit)
		const section = wanted.section && catalogue.section(wanted.section)
		if (wanted.unit && !unit) throw new Refusal('invalid', `không có đơn vị “${wanted.unit}”`)
		if (wanted.section && !section) {
			throw new Refusal('invalid', `không có chuyên mục “${wanted.section}”`)
		}
		const { headline, warnings } = await importWord(cms, {
			file: { name: path.basename(file), bytes: await readFile(file) },
			user: null,
			...(unit ? { unit } : {}),
			...(section ? { section } : {}),
		})
		console.log(`${file}: bản nháp “${headline}”`)
		for (const warning of warnings) console.error(`${file}: ${warning}`)
		tally.created += 1
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		console.error(`${file}:1: ${error.message}`)
		tally.refused += 1
	}
}
