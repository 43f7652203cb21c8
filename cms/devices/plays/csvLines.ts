import type { Payload } from 'payload'
import { toCsvLine } from '#cms/history/toCsvLine.ts'
import type { Programme } from '#cms/payload-types.ts'
import { toDateTimeText } from '#shared/dates.ts'
import { ItemNames } from './itemNames.ts'
import { itemTypeLabel } from './itemTypes.ts'
import { playsIn } from './playHour.ts'
import type { PlaysAsked } from './playsAsked.ts'
import { playsOf } from './playsOf.ts'

const header = [
	'Bắt đầu',
	'Số giây',
	'Loại',
	'Nội dung',
	'Màn hình',
	'Đơn vị',
	'Chương trình',
	'Mã nội dung',
	'Mã màn hình',
	'Mã chương trình',
]

/** The proof of play as a table: a line for every time an item was on a display, in order. */
export async function* csvLines(cms: Payload, asked: PlaysAsked): AsyncGenerator<string> {
	yield toCsvLine(header)
	const names = new ItemNames(cms)
	const programmes = await programmeNames(cms)
	const { type } = asked.form
	for await (const stored of playsOf(cms, asked)) {
		const hours = stored.map(({ id, display, hour, stored }) => {
			const plays = playsIn(stored, hour).filter((play) => !type || play.type === type)
			return { id, display, plays }
		})
		await names.load(hours.flatMap(({ plays }) => plays))
		const lines = hours.flatMap(({ id, display, plays }) =>
			plays.map((play) =>
				toCsvLine([
					toSecondText(play.start),
					Math.round(play.seconds),
					itemTypeLabel(play.type),
					names.nameOf(play),
					display.name,
					display.unitName,
					programmes.get(play.programme) ?? '',
					play.id,
					id,
					play.programme,
				]),
			),
		)
		yield lines.join('')
	}
}

/** `19/02/2019 10:00:05`, in Vietnamese time, whose offset is whole hours. */
function toSecondText(iso: string): string {
	return `${toDateTimeText(iso)}:${iso.slice('yyyy-mm-ddThh:mm:'.length, 'yyyy-mm-ddThh:mm:ss'.length)}`
}

async function programmeNames(cms: Payload): Promise<Map<string, string>> {
	const { docs } = await cms.db.find<Programme>({
		collection: 'programmes',
		pagination: false,
		limit: 0,
		select: { name: true },
	})
	return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}
