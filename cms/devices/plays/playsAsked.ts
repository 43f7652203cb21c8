import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf } from '#cms/collections/idOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { branchOf } from '#cms/collections/units/tree.ts'
import type { Display, Unit } from '#cms/payload-types.ts'
import { toDayKey, toStartOfDay } from '#shared/dates.ts'
import { unitsProvedTo } from './unitsProvedTo.ts'

const DAY_MS = 24 * 3_600_000

/** Days in one table; a year is taken along quarter by quarter. */
const DAYS_MOST = 100

/** Days shown when none are asked for: yesterday and today. */
const DAYS_FIRST = 2

const daySchema = z.union([z.literal(''), z.iso.date()]).optional()

const querySchema = z.object({
	from: daySchema,
	until: daySchema,
	unit: z.string().optional(),
	type: z.string().optional(),
})

/** A display of which plays are told. */
export interface PlayedDisplay {
	name: string
	unit: string | null
	unitName: string
}

/** Of which displays, days and types plays are told. */
export interface PlaysAsked {
	/** As they were asked for: days, a unit, a type; empty for any. */
	form: { from: string; until: string; unit: string; type: string }
	/** The hours from the first moment up to the last. */
	from: Date
	until: Date
	/** Every display that belongs to it, by id. */
	displays: Map<string, PlayedDisplay>
	/** Units to choose from. */
	units: { id: string; name: string }[]
}

/** What the person who asks may know of what they ask for; refuses what cannot be told. */
export async function playsAsked(
	req: Pick<PayloadRequest, 'payload' | 'user'>,
	query: Record<string, unknown>,
	now: Date,
): Promise<PlaysAsked> {
	if (!req.user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để làm việc này.')
	const proved = await unitsProvedTo(req, now)
	if (!proved) {
		throw new Refusal('forbidden', 'Trang này dành cho ban biên tập và biên tập viên đơn vị.')
	}
	const parsed = querySchema.safeParse(query)
	if (!parsed.success) {
		throw new Refusal('invalid', 'Hãy ghi ngày theo dạng 2026-03-02 trong “from” và “until”.')
	}
	const { unit = '', type = '', ...days } = parsed.data
	const untilDay = days.until || toDayKey(now)
	const fromDay = days.from || toDayKey(new Date(midnight(untilDay) - (DAYS_FIRST - 1) * DAY_MS))
	const [from, until] = [midnight(fromDay), midnight(untilDay) + DAY_MS]
	if (until <= from || until - from > DAYS_MOST * DAY_MS) {
		throw new Refusal('invalid', `Hãy chọn từ 1 đến ${DAYS_MOST} ngày.`)
	}
	const branch = unit ? new Set(await branchOf(req.payload, unit)) : undefined
	const mayKnow = (of: string | null) =>
		(proved === 'all' || (of !== null && proved.includes(of))) &&
		(!branch || (of !== null && branch.has(of)))
	const { displays, units } = await displaysAndUnits(req)
	return {
		form: { from: fromDay, until: untilDay, unit, type },
		from: new Date(from),
		until: new Date(until),
		displays: new Map([...displays].filter(([, display]) => mayKnow(display.unit))),
		units: units.filter(({ id }) => proved === 'all' || proved.includes(id)),
	}
}

/** A day begins in Việt Nam. */
function midnight(day: string): number {
	return toStartOfDay(day).getTime()
}

async function displaysAndUnits({ payload }: Pick<PayloadRequest, 'payload'>) {
	const all = { pagination: false, limit: 0, sort: 'name' } as const
	const [displays, units] = await Promise.all([
		payload.db.find<Display>({
			...all,
			collection: 'displays',
			select: { name: true, unit: true },
		}),
		payload.db.find<Unit>({ ...all, collection: 'units', select: { name: true } }),
	])
	const unitNames = new Map(units.docs.map(({ id, name }) => [id, name]))
	const byId = displays.docs.map(({ id, name, unit }): [string, PlayedDisplay] => {
		const of = idOf(unit)
		return [id, { name, unit: of, unitName: of ? (unitNames.get(of) ?? '') : HEAD_NAME }]
	})
	return { displays: new Map(byId), units: units.docs.map(({ id, name }) => ({ id, name })) }
}

const HEAD_NAME = 'Cơ quan đứng đầu'
