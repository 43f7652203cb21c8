import type { Payload } from 'payload'
import { toSchedule } from '#cms/collections/content/toSchedule.ts'
import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { unitsAbove } from '#cms/collections/units/tree.ts'
import type { Programme } from '#cms/payload-types.ts'
import { fullestBeside, minutesOf, type Guarantee } from './guarantee.ts'

/** Minutes in which something can be shown whole. */
const MINUTES_AT_A_TIME_LEAST = 1

/** What is wrong with the minutes a programme is to be guaranteed; null when nothing is. */
export async function missingShare(
	cms: Payload,
	programme: Programme,
	now: Date,
): Promise<string | null> {
	if (programme.kind !== 'share') return null
	const { minutesPerHour } = programme
	if (!minutesPerHour || !Number.isInteger(minutesPerHour) || minutesPerHour > 60) {
		return 'Số phút mỗi giờ phải là số nguyên từ 1 đến 60.'
	}
	const times = Number(programme.timesPerHour ?? 1)
	if (minutesPerHour / times < MINUTES_AT_A_TIME_LEAST) {
		return `${minutesPerHour} phút chia ${times} lần thì mỗi lần chưa được một phút. Hãy tăng số phút hoặc giảm số lần.`
	}
	const beside = fullestBeside(
		toGuarantee(programme),
		(await guaranteedBeside(cms, programme, now)).map(toGuarantee),
	)
	const free = 60 - minutesOf(beside)
	if (minutesPerHour <= free) return null
	const told = beside.map(({ name, minutes }) => `“${name}” ${minutes} phút`).join(', ')
	const advice = free > 0 ? `Hãy giảm còn nhiều nhất ${free} phút.` : 'Không còn phút nào để thêm.'
	return `Mỗi giờ chỉ có 60 phút, mà cấp này và cấp trên đã bảo đảm ${minutesOf(beside)} phút: ${told}. ${advice}`
}

/** The programmes of this level and those above whose guaranteed minutes come out of the same hours. */
async function guaranteedBeside(
	cms: Payload,
	programme: Programme,
	now: Date,
): Promise<Programme[]> {
	const unit = idOf(programme.unit)
	const above = unit ? await unitsAbove(cms, unit) : []
	const { docs } = await cms.find({
		collection: 'programmes',
		draft: false,
		overrideAccess: true,
		depth: 0,
		pagination: false,
		sort: 'name',
		where: {
			and: [
				{ _status: { equals: 'published' } },
				{ kind: { equals: 'share' } },
				{ id: { not_equals: programme.id } },
				{
					or: [{ expireAt: { exists: false } }, { expireAt: { greater_than: now.toISOString() } }],
				},
			],
		},
	})
	return docs.filter((other) => {
		const whose = idOf(other.unit)
		const reaches = whose === null || above.includes(whose)
		return (
			(whose === unit || (other.reach === 'branch' && reaches)) && meetOnDisplays(other, programme)
		)
	})
}

function meetOnDisplays(one: Programme, other: Programme): boolean {
	const [these, those] = [idsOf(one.displays), idsOf(other.displays)]
	return these.length === 0 || those.length === 0 || these.some((id) => those.includes(id))
}

function toGuarantee(programme: Programme): Guarantee {
	const { weekdays, windows } = toSchedule(programme)
	const minutes = programme.minutesPerHour ?? 0
	return { name: programme.name ?? '', minutes, weekdays, windows }
}
