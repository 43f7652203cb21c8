import type { Payload } from 'payload'
import type { Notice, Receipt } from '#cms/payload-types.ts'
import type { Report } from '#shared/displays/report.ts'

/** Keep when urgent notices came on a display; the first time counts. */
export async function recordReceipts(
	cms: Payload,
	display: string,
	receipts: Report['receipts'],
	now: Date,
): Promise<void> {
	if (receipts.length === 0) return
	const { docs } = await cms.db.find<Notice>({
		collection: 'notices',
		pagination: false,
		limit: 0,
		select: { shownAt: true },
		where: { id: { in: receipts.map(({ notice }) => notice) } },
	})
	const known = new Map(docs.map((notice) => [notice.id, notice]))
	for (const { notice, shownAt } of receipts) {
		const of = known.get(notice)
		if (!of?.shownAt) continue
		// Neither before it was sent nor in the future, whatever the device's clock says.
		const at = Math.min(Math.max(Date.parse(shownAt), Date.parse(of.shownAt)), now.getTime())
		await recordReceipt(cms, {
			id: `${notice}.${display}`,
			notice,
			display,
			shownAt: new Date(at).toISOString(),
		})
	}
}

async function recordReceipt(
	cms: Payload,
	data: Omit<Receipt, 'createdAt' | 'updatedAt'>,
): Promise<void> {
	const where = { id: { equals: data.id } }
	const isKnown = async () => (await cms.db.count({ collection: 'receipts', where })).totalDocs > 0
	if (await isKnown()) return
	try {
		await cms.db.create({ collection: 'receipts', data: { ...data }, returning: false })
	} catch (error) {
		if (!(await isKnown())) throw error
	}
}
