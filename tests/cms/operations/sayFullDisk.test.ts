import { expect, test } from 'vitest'
import { sayFullDisk } from '#cms/operations/sayFullDisk.ts'

test.each([
	'ENOSPC',
	'EROFS',
	'EDQUOT',
	'SQLITE_FULL',
	'SQLITE_READONLY',
	'SQLITE_READONLY_DBMOVED',
])('an editor learns that nothing was saved when the system says %s', async (code) => {
	const cause = Object.assign(new Error('no'), { code })
	const answer = await sayFullDisk(asked(new Error('Failed query', { cause })))
	expect(answer).toMatchObject({ status: 507, response: { errors: [{ reason: 'diskFull' }] } })
	expect(JSON.stringify(answer)).toContain('CHƯA được lưu')
})

test.each([new Error('no'), Object.assign(new Error('no'), { code: 'SQLITE_BUSY' })])(
	'any other fault is not the disk’s: %s',
	async (error) => {
		expect(await sayFullDisk(asked(error))).toBeUndefined()
	},
)

function asked(error: Error) {
	// The hook looks at nothing but the error.
	return { error } as unknown as Parameters<typeof sayFullDisk>[0]
}
