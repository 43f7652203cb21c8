import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { v7 } from 'uuid'
import { ChainCollision } from './chainCollision.ts'
import { chainStateOf, takeTurn, type ChainState, type OpenAppending } from './chainState.ts'
import { isCollision } from './isCollision.ts'
import { isRecorded } from './isRecorded.ts'
import { lastLink, type Link } from './lastLink.ts'
import { noteHead } from './noteHead.ts'
import type { ChainedRecord, ToldRecord } from './toldRecord.ts'
import { toRecordHash } from './toRecordHash.ts'
import { openSession, transactionEnd } from './transactionEnd.ts'

/** Other processes take a place now and then; so often in a row they do not. */
const TRIES = 25
const PAUSE_MS = 40

/** What a record must tell, and what it may leave out. */
export type NewRecord = Pick<ToldRecord, 'at' | 'action'> & Partial<ToldRecord>

/**
 * Add a record to the end of the chain; answers its id.
 *
 * In a caller's transaction it lives and dies with that: when another process takes the place, the
 * transaction is lost, and `ChainCollision` says that the whole step can be tried again. The same
 * id appended twice is one record.
 */
export async function appendRecord(
	cms: Payload,
	record: NewRecord,
	transaction?: PayloadRequest['transactionID'],
): Promise<string> {
	const told = toToldRecord(record)
	const transactionID = idIn(await transaction)
	const state = chainStateOf(cms)
	if (transactionID && openSession(cms, transactionID))
		await appendWithin(cms, state, told, transactionID)
	else await appendAlone(cms, state, told, (row) => store(cms, row))
	return told.id
}

/**
 * Add a record to the end of the chain in a write of the caller's, which holds what it tells of as well.
 *
 * For the embedded database, where a request has no transaction: `write` is one that stands alone. It
 * is asked again with another place when another process has taken the one it was given.
 */
export async function appendRecordWith(
	cms: Payload,
	record: NewRecord,
	write: (row: ChainedRecord) => Promise<void>,
): Promise<void> {
	await appendAlone(cms, chainStateOf(cms), toToldRecord(record), write)
}

/** On the embedded database, which has none, a request's transaction arrives as an empty object. */
function idIn(transaction: unknown): string | number | undefined {
	return typeof transaction === 'string' || typeof transaction === 'number'
		? transaction || undefined
		: undefined
}

async function appendAlone(
	cms: Payload,
	state: ChainState,
	told: ToldRecord,
	write: (row: ChainedRecord) => Promise<void>,
): Promise<void> {
	const endTurn = await takeTurn(state)
	try {
		for (let attempt = 1; ; attempt++) {
			const last = state.last ?? (await lastLink(cms))
			state.last = undefined
			try {
				const row = placed(told, last)
				await write(row)
				state.last = linkOf(row)
				break
			} catch (error) {
				if (await isRecorded(cms, told.id)) return
				if (!isCollision(error)) throw error
				if (attempt === TRIES) throw new ChainCollision(error)
			}
			await wait(Math.random() * PAUSE_MS)
		}
		await noteHead(cms, state.last)
	} finally {
		endTurn()
	}
}

async function appendWithin(
	cms: Payload,
	state: ChainState,
	told: ToldRecord,
	transactionID: string | number,
): Promise<void> {
	const opening = state.open.get(transactionID) ?? openAppending(cms, state, transactionID)
	const open = await opening
	const work = open.work.then(async () => {
		const row = placed(told, open.last)
		await store(cms, row, transactionID)
		open.last = linkOf(row)
	})
	open.work = work.catch(() => undefined)
	try {
		await work
	} catch (error) {
		throw isCollision(error) ? new ChainCollision(error) : error
	}
}

/** Take the turn for a transaction, until it has ended. */
function openAppending(
	cms: Payload,
	state: ChainState,
	transactionID: string | number,
): Promise<OpenAppending> {
	const opening = (async () => {
		const endTurn = await takeTurn(state)
		const ended = transactionEnd(cms, transactionID)
		const close = async () => {
			await ended
			state.open.delete(transactionID)
			state.last = undefined
			try {
				// Whether it was committed, only the database knows.
				state.last = await lastLink(cms)
				await noteHead(cms, state.last)
			} catch (error) {
				cms.logger.error({ err: error, msg: 'Không đọc được cuối nhật ký' })
			} finally {
				endTurn()
			}
		}
		try {
			const last = state.last ?? (await lastLink(cms))
			return { last, work: Promise.resolve() }
		} finally {
			void close()
		}
	})()
	state.open.set(transactionID, opening)
	return opening
}

/** The record in the place after `last`. */
function placed(told: ToldRecord, last: Link): ChainedRecord {
	const place = { ...told, seq: last.seq + 1, previousHash: last.hash }
	return { ...place, hash: toRecordHash(place) }
}

function linkOf({ seq, hash }: ChainedRecord): Link {
	return { seq, hash }
}

async function store(
	cms: Payload,
	row: ChainedRecord,
	transactionID?: string | number,
): Promise<void> {
	await cms.create({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		data: row,
		...(transactionID ? { req: { transactionID } } : {}),
	})
}

function toToldRecord({ id, at, action, ...more }: NewRecord): ToldRecord {
	return {
		id: id ?? v7(),
		at,
		action,
		actor: more.actor ?? null,
		actorName: told(more.actorName) ?? 'Hệ thống',
		onBehalfOf: more.onBehalfOf ?? null,
		onBehalfOfName: told(more.onBehalfOfName),
		documentType: more.documentType ?? null,
		document: more.document ?? null,
		headline: told(more.headline),
		from: more.from ?? null,
		to: more.to ?? null,
		comment: told(more.comment),
		owner: more.owner ?? null,
		unit: more.unit ?? null,
		contentHash: more.contentHash ?? null,
		changes: told(more.changes),
	}
}

/** Half of a character, or a zero, would not come back from every database as it went in. */
function told(text: string | null | undefined): string | null {
	return text ? text.toWellFormed().replaceAll('\u0000', '') || null : null
}
