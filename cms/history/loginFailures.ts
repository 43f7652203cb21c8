import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'
import { env } from '#cms/env.ts'
import { appendRecord } from './appendRecord.ts'

/** Characters of what was typed that are kept. */
const ADDRESS_MAX = 200

/** Failures with one address within this time are one record. */
const FOLD_MS = 60_000

/** Addresses counted each for itself; whoever tries thousands fills one record, not the disk. */
const ADDRESSES_MAX = 200
const OTHERS = '(nhiều địa chỉ khác)'

const foldedSchema = z.array(
	z.tuple([z.string(), z.object({ until: z.number(), more: z.number() })]),
)

/** By address: failures since its last record, and when they become a record of their own. */
type Folded = z.infer<typeof foldedSchema>

/** What is counted but not yet recorded; a process that is killed leaves it to the next one. */
const file = path.join(env.dataDir, 'login-failures.json')

const folded = new Map(foldedSchema.parse([]))

/** Record that somebody did not get in: at once the first time, then at most once a minute. */
export async function noteLoginFailure(
	cms: Payload,
	typed: string,
	why: string,
	now: Date,
): Promise<void> {
	await recordFoldedFailures(cms, now)
	const own = typed.trim().toLowerCase().slice(0, ADDRESS_MAX).toWellFormed()
	const isOneTooMany = !folded.has(own) && folded.size >= ADDRESSES_MAX
	const address = isOneTooMany ? OTHERS : own
	const known = folded.get(address)
	if (known) {
		known.more += 1
		keep()
		return
	}
	openMinute(cms, address, now)
	await append(cms, address, why, now)
}

/** Record what was counted for a minute. */
export async function recordFoldedFailures(cms: Payload, now: Date): Promise<void> {
	for (const [address, { until, more }] of [...folded]) {
		if (until > now.getTime()) continue
		folded.delete(address)
		if (more === 0) continue
		// The minute begins anew: whoever goes on is recorded when it ends.
		openMinute(cms, address, now)
		await append(cms, address, `Thêm ${more} lần không vào được trong một phút`, now)
	}
	keep()
}

/** Record what a process that was killed had counted. */
export async function recordLeftFailures(cms: Payload, now: Date): Promise<void> {
	let left: Folded
	try {
		left = foldedSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
	} catch {
		return
	}
	for (const [address, { more }] of left) {
		if (more > 0) await append(cms, address, `Thêm ${more} lần không vào được`, now)
	}
	rmSync(file, { force: true })
}

function openMinute(cms: Payload, address: string, now: Date): void {
	folded.set(address, { until: now.getTime() + FOLD_MS, more: 0 })
	setTimeout(() => {
		recordFoldedFailures(cms, new Date()).catch((error: unknown) => {
			cms.logger.error({ err: error, msg: 'Chưa ghi được lần đăng nhập không thành công' })
		})
	}, FOLD_MS + 1).unref()
}

function keep(): void {
	const counted: Folded = [...folded].filter(([, { more }]) => more > 0)
	if (counted.length === 0) rmSync(file, { force: true })
	else writeFileSync(file, JSON.stringify(counted), { mode: 0o600 })
}

async function append(cms: Payload, address: string, comment: string, now: Date): Promise<void> {
	await appendRecord(cms, {
		at: now.toISOString(),
		action: 'loginFailed',
		actorName: 'Người chưa đăng nhập',
		documentType: 'people',
		headline: address,
		comment,
	})
}
