/**
 * Replace everything by what a backup holds: database, media, settings, published files.
 *
 *   npm run restore -- FILE.tar.zst
 *
 * Stop the system first, on every machine that uses its database. The backup is checked whole before anything
 * is touched; what was there is gone afterwards. Exits with 0 when all is restored, 1 when it could not be.
 */
import { toDateTimeText } from '#shared/dates.ts'
import { whyNot } from './backup/whyNot.ts'

const [file, ...more] = process.argv.slice(2)
if (!file || file.startsWith('-') || more.length) {
	console.error('Cách dùng: npm run restore -- TỆP.tar.zst')
	process.exit(1)
}

// Only now: a wrong word is answered at once.
const { env } = await import('#cms/env.ts')
const { isRunning } = await import('#scripts/start/runFile.ts')
const { storageHere } = await import('#cms/collections/media/storage/storageHere.ts')
const { refuseOpen } = await import('./backup/refuseOpen.ts')
const { restoreBackup } = await import('./backup/restoreBackup.ts')

try {
	if (await isRunning(env.dataDir)) {
		throw new Error(`Bantin đang chạy với ${env.dataDir}: hãy dừng trước rồi mới phục hồi.`)
	}
	refuseOpen(env.dataDir)
	const started = performance.now()
	const { dataDir, databaseUrl, bucket } = env
	const target = {
		dataDir,
		databaseFor: () => databaseUrl,
		bucket: bucket && storageHere,
		settings: process.env,
	}
	const { contents, remarks } = await restoreBackup(target, file)
	const seconds = ((performance.now() - started) / 1000).toFixed(1)
	const files = Object.keys(contents.files).length
	console.log(
		`Đã phục hồi bản sao lưu lúc ${toDateTimeText(contents.madeAt)} vào ${dataDir}: ${files} tệp, ${seconds} giây.`,
	)
	for (const remark of remarks) console.log(remark)
} catch (error) {
	console.error(`Không phục hồi được: ${whyNot(error)}`)
	process.exitCode = 1
}
