import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#cms/payload-types.ts'
import { buildManifest } from '#cms/publishing/manifest.ts'
import { revisionAt } from '#cms/publishing/revision.ts'
import { expireDue } from '#cms/workflow/expireDue.ts'
import { publishDue } from '#cms/workflow/publishDue.ts'
import type { EntryKey } from '#shared/editions/edition.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'
import { hearWakes, type HeardWakes } from '#tests/support/hearWakes.ts'
import { aPiece, approveIt, otherTypes, takeWith } from '#tests/support/pieceBuilders.ts'
import { until } from '#tests/support/until.ts'

const begins = '2031-03-01T01:00:00.000Z'
const ends = '2031-03-08T01:00:00.000Z'
const SECOND_MS = 1_000

let open: TestCms
let owner: Person
let approver: Person
let publisher: HeardWakes

beforeAll(async () => {
	open = await openTestCms()
	owner = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
	publisher = await hearWakes()
})

afterAll(async () => {
	publisher.close()
	await open.close()
})

const secondsAfter = (time: string, seconds: number) =>
	new Date(new Date(time).getTime() + seconds * SECOND_MS)

async function isSeen({ type, id }: EntryKey, at: Date): Promise<boolean> {
	const { entries } = await buildManifest(open.cms, at)
	return entries.some((entry) => entry.type === type && entry.id === id)
}

/** Wait until the publisher was woken for this entry more than `before` times. */
const woken = (key: EntryKey, before: number) =>
	until('the wake came', () => Promise.resolve(publisher.heardOf(key) > before))

describe.each(otherTypes)('$collection with a time', (of) => {
	test('come and go by the clock, and the publisher is woken for both', async () => {
		const { id, key } = await aPiece(open.cms, owner, of, { publishAt: begins, expireAt: ends })
		await approveIt(open.cms, { owner, approver }, of, id)
		expect(await isSeen(key, secondsAfter(begins, 1))).toBe(false)

		const beforeBegin = publisher.heardOf(key)
		expect(await publishDue(open.cms, secondsAfter(begins, 1))).toEqual([id])
		await woken(key, beforeBegin)
		expect(await isSeen(key, secondsAfter(begins, 1))).toBe(true)

		// From here to the end nobody writes.
		const last = await revisionAt(open.cms, secondsAfter(ends, -1))
		expect(last).not.toBeNull()
		expect(await revisionAt(open.cms, secondsAfter(ends, -2))).toBe(last)
		expect(await revisionAt(open.cms, secondsAfter(ends, 1))).not.toBe(last)
		expect(await isSeen(key, secondsAfter(ends, -1))).toBe(true)
		expect(await isSeen(key, secondsAfter(ends, 0))).toBe(false)

		const beforeEnd = publisher.heardOf(key)
		expect(await expireDue(open.cms, secondsAfter(ends, 1))).toEqual([id])
		await woken(key, beforeEnd)
		expect(await isSeen(key, secondsAfter(ends, -1))).toBe(false)
	})

	test('wake the publisher when people take a step with them', async () => {
		const { id, key } = await aPiece(open.cms, owner, of)
		await approveIt(open.cms, { owner, approver }, of, id)
		// One for each of the two steps.
		await woken(key, 1)
		await takeWith(open.cms, approver, of, id, 'withdraw')
		await woken(key, 2)
	})
})
