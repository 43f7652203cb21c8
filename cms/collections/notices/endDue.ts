import type { Payload } from 'payload'
import { requestWake } from '#cms/publishing/requestWake.ts'
import { loadNotice } from './loadNotice.ts'
import { stepInTurn } from './stepInTurn.ts'
import { writeNoticeStep } from './writeNoticeStep.ts'

/**
 * End the urgent notices whose time has run out; answers with the ids.
 *
 * Displays take them off at that moment by themselves; this makes their state say so.
 */
export async function endDueNotices(cms: Payload, now: Date): Promise<string[]> {
	const { docs } = await cms.find({
		collection: 'notices',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: {},
		where: {
			and: [
				{ state: { in: ['waiting', 'shown'] } },
				{ until: { less_than_equal: now.toISOString() } },
			],
		},
	})
	const ended: string[] = []
	for (const { id } of docs) {
		try {
			if (await endOne(cms, id, now)) ended.push(id)
		} catch (error) {
			cms.logger.error({ err: error, msg: `Chưa kết thúc được thông báo khẩn ${id}` })
		}
	}
	if (ended.length > 0) requestWake(cms, 'notices', ended)
	return ended
}

function endOne(cms: Payload, id: string, now: Date): Promise<boolean> {
	return stepInTurn(cms, id, async (transactionID) => {
		const notice = await loadNotice(cms, id, transactionID)
		const isDue = notice?.state === 'waiting' || notice?.state === 'shown'
		if (!notice || !isDue || new Date(notice.until) > now) return false
		const set = { state: 'ended' as const, endedAt: now.toISOString() }
		await writeNoticeStep(cms, { notice, action: 'end', set, person: null, now }, transactionID)
		return true
	})
}
