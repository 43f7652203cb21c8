import { mkdtemp, readdir, readFile, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { logFile } from '#scripts/start/logFile.ts'
import { until } from '#tests/support/until.ts'

test('whatever a program prints is an object a line, without persons', async () => {
	const { folder, log, printed } = await aLog()
	printed.write('{"level":"info","event":"listening"}\n   ▲ Next.js 16\n\nan@songlam.example ')
	printed.end('is unknown')
	await until('all is written', async () => (await linesIn(folder)).length === 3)
	await log.close()
	const lines = await linesIn(folder)
	expect(lines[0]).toEqual({ level: 'info', event: 'listening' })
	expect(lines[1]).toMatchObject({ name: 'cms', level: 'info', msg: '▲ Next.js 16' })
	expect(lines[2]).toMatchObject({ msg: '‹mail› is unknown' })
})

test('a full disk costs lines of the log, and neither the program nor whoever supervises it', async () => {
	const { folder, log, printed } = await aLog()
	await symlink('/dev/full', log.file)
	printed.write('{"n":1}\n{"n":2}\n')
	await log.close()
	await unlink(log.file)
	printed.write('{"n":3}\n')
	await until('there is a line', async () => (await linesIn(folder)).length > 1)
	expect(await linesIn(folder)).toMatchObject([
		{ msg: '2 lines are lost', level: 'error' },
		{ n: 3 },
	])
})

test('a log grows to no more than five files of ten megabytes', async () => {
	const { folder, log, printed } = await aLog()
	const large = 'x'.repeat(10 * 1024 * 1024)
	for (let round = 0; round < 7; round++) {
		await writeFile(log.file, large)
		printed.write(`{"round":${round}}\n`)
		await until('it is written', async () => (await readFile(log.file)).length < 100)
		await log.close()
	}
	const files = (await readdir(folder)).sort()
	expect(files).toEqual(['cms.log', 'cms.log.1', 'cms.log.2', 'cms.log.3', 'cms.log.4'])
	expect(await linesIn(folder)).toEqual([{ round: 6 }])
})

async function aLog() {
	const folder = await mkdtemp(path.join(tmpdir(), 'bantin-log-'))
	onTestFinished(() => rm(folder, { recursive: true }))
	const printed = new PassThrough()
	const log = logFile(folder, 'cms')
	log.take(printed, 'info')
	return { folder, log, printed }
}

async function linesIn(folder: string): Promise<unknown[]> {
	const text = await readFile(path.join(folder, 'cms.log'), 'utf8').catch(() => '')
	return text
		.split('\n')
		.filter(Boolean)
		.map((line): unknown => JSON.parse(line))
}
