import { toDateTimeText } from '#shared/dates.ts'
import { checkRecords } from './checkRecords.ts'
import { inDrillFolder, type DrilledBackup } from './inDrillFolder.ts'

/** Different addresses that are named; more say no more. */
const NAMED = 10

/** What a drill is told. */
export interface DrillOptions {
	file: string
	/** The folder to restore into a new folder of; the machine's temporary one when absent. */
	parent: string | undefined
	/** A MongoDB server, for backups of one. */
	server: string | undefined
}

/** Prove that a backup can be restored, telling each step; whether it can. */
export async function runDrill(
	options: DrillOptions,
	tell: (sentence: string) => void,
	now: Date,
): Promise<boolean> {
	return inDrillFolder(options, async (drilled) => {
		const { files, madeAt, missing } = drilled.contents
		tell(
			`Tệp sao lưu lúc ${toDateTimeText(madeAt)} nguyên vẹn: ${Object.keys(files).length} tệp khớp mã kiểm tra.`,
		)
		for (const name of missing) tell(`Thiếu tệp media ${name} từ lúc sao lưu.`)
		const problems = await checkRecords(drilled)
		for (const problem of problems) tell(problem)
		if (!problems.length) tell(`Cơ sở dữ liệu: ${inWords(drilled)}, đúng như lúc sao lưu.`)
		return (await isAlive(drilled, tell, now)) && !problems.length && !missing.length
	})
}

function inWords({ contents: { records } }: DrilledBackup): string {
	const counts = Object.values(records)
	const all = counts.reduce((sum, count) => sum + count, 0)
	return `${all} bản ghi trong ${counts.length} bảng`
}

/** Whether the CMS opens the restored database, its history is whole, and the site comes out of it. */
async function isAlive(
	{ dataDir, contents }: DrilledBackup,
	tell: (sentence: string) => void,
	now: Date,
): Promise<boolean> {
	// Only now: they read the settings when they are loaded.
	const { openCms } = await import('#cms/openCms.ts')
	const { closeCms } = await import('#cms/closeCms.ts')
	const { verifyHistory } = await import('#cms/history/verifyHistory.ts')
	const { checkSite } = await import('./checkSite.ts')
	const { env } = await import('#cms/env.ts')
	const cms = await openCms()
	try {
		const { records, broken } = await verifyHistory(cms)
		tell(broken ? `Nhật ký bị đứt: ${broken}` : `Nhật ký: ${records} bản ghi, chuỗi nguyên vẹn.`)
		const { same, different, failed, isSameRelease } = await checkSite(dataDir, env.siteUrl, now)
		const what = `${same} trang và tệp dựng lại từ cơ sở dữ liệu`
		if (!contents.site) tell(`Trang web: ${what}; bản sao lưu chưa có trang để so.`)
		else if (isSameRelease) tell(`Trang web: ${what} giống từng byte các trang đã lưu.`)
		else tell(`Trang web: ${what}; các trang đã lưu thuộc bản giao diện khác nên được dựng lại.`)
		for (const address of different.slice(0, NAMED)) tell(`Khác nhau: ${address}`)
		if (different.length) tell(`${different.length} trang khác nhau.`)
		if (failed) tell(`${failed} mục không xuất bản được.`)
		return !broken && !different.length && !failed
	} finally {
		await closeCms(cms)
	}
}
