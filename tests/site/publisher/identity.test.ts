import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { defaultIdentity } from '#shared/identity/identity.ts'
import { paletteSheet } from '#shared/identity/paletteSheet.ts'
import { paths } from '#shared/paths.ts'
import { cacheControlFor } from '#site/web/policy.ts'
import { aPublisher, anEdition } from './newsroom.ts'

const coal = { ...defaultIdentity, name: 'Vùng Than', colour: '#1a1a1a', accent: '#f58220' }
const server = anEdition(3)
const publisher = await aPublisher(server, await server.listen())
const fileOf = (address: string) => path.join(publisher.folders.site, address)

afterAll(async () => {
	publisher.close()
	server.close()
	await rm(path.dirname(publisher.folders.site), { recursive: true })
})

test('new colours are out with the pages that use them, and those before them go', async () => {
	await publisher.publishAll(new Date())
	const [before, after] = [defaultIdentity, coal].map(({ colour, accent }) =>
		paths.palette(paletteSheet({ colour, accent }).hash),
	)
	expect(existsSync(fileOf(before ?? ''))).toBe(true)
	const key = server.put('identity', coal)
	await publisher.publishSome([key], new Date())
	expect(await readFile(fileOf(after ?? ''), 'utf8')).toContain('--brand:#1a1a1a')
	expect(existsSync(fileOf(before ?? ''))).toBe(false)
	for (const page of ['index.html', 'bai-viet/bai-a1/index.html', 'chuyen-muc/muc-1/index.html']) {
		expect(await readFile(fileOf(page), 'utf8')).toContain(after)
	}
	server.remove('identity', 'identity')
	await publisher.publishSome([key], new Date())
	expect(existsSync(fileOf(before ?? ''))).toBe(true)
	expect(existsSync(fileOf(after ?? ''))).toBe(false)
})

test('browsers keep the colours for ever, because others have another address', () => {
	expect(cacheControlFor(paths.palette('0abc12'))).toContain('immutable')
	expect(cacheControlFor(paths.home)).toBe('no-cache')
})
