import type { Payload, Where } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { swap } from '#cms/devices/swap.ts'
import { darkDisplays, displaysBack, type SubjectDisplay } from '#cms/mail/letters/darkDisplays.ts'
import type { Letter } from '#cms/mail/letter.ts'
import { requestLetter } from '#cms/mail/requestLetter.ts'
import type { Device, Display } from '#cms/payload-types.ts'
import { loadDeciders } from '#cms/workflow/loadDeciders.ts'
import { isWorkTime } from './isWorkTime.ts'
import { loadDisplayRules } from './loadDisplayRules.ts'
import { peopleFor } from './peopleFor.ts'

/** A change of a device that is told of: what must be so, what is written, when it was. */
interface Told {
	device: Device
	where: Where
	toldDarkAt: string | null
	/** ISO time. */
	at: string
}

/**
 * Tell of devices that went dark in working hours, once for each outage, and of those that are back.
 *
 * Whoever writes the mark on the device tells; of several processes that is one.
 */
export async function tellDark(cms: Payload, now: Date): Promise<void> {
	const rules = await loadDisplayRules(cms)
	const { docs } = await cms.db.find<Device>({
		collection: 'devices',
		pagination: false,
		limit: 0,
		sort: 'pairedAt',
		where: { and: [{ display: { exists: true } }, { revokedAt: { exists: false } }] },
	})
	const darkBefore = now.getTime() - rules.darkAfterMinutes * 60_000
	const dark = isWorkTime(rules, now)
		? docs.flatMap((device) => whenDark(device, darkBefore, now))
		: []
	await tell(cms, dark, darkDisplays)
	await tell(cms, docs.flatMap(whenBack), displaysBack)
}

function whenDark(device: Device, darkBefore: number, now: Date): Told[] {
	const at = device.lastSeenAt ?? device.pairedAt ?? device.createdAt
	if (device.toldDarkAt || Date.parse(at) >= darkBefore) return []
	return [{ device, where: { toldDarkAt: { exists: false } }, toldDarkAt: now.toISOString(), at }]
}

function whenBack(device: Device): Told[] {
	const { toldDarkAt, lastSeenAt } = device
	if (!toldDarkAt || !lastSeenAt || lastSeenAt <= toldDarkAt) return []
	return [
		{ device, where: { toldDarkAt: { equals: toldDarkAt } }, toldDarkAt: null, at: lastSeenAt },
	]
}

/** One letter to each of the people, about all of their displays. */
async function tell(
	cms: Payload,
	changes: readonly Told[],
	letterAbout: (displays: SubjectDisplay[]) => Letter,
): Promise<void> {
	if (changes.length === 0) return
	const displays = await displaysOf(cms, changes)
	const deciders = await loadDeciders(cms)
	const byPerson = new Map<string, Map<string, SubjectDisplay>>()
	const marked: Device[] = []
	try {
		for (const { device, where, toldDarkAt, at } of changes) {
			const display = displays.get(idOf(device.display) ?? '')
			if (!display) continue
			if (!(await swap(cms, 'devices', { id: device.id, where, data: { toldDarkAt } }))) continue
			marked.push(device)
			for (const person of await peopleFor(cms, deciders, idOf(display.unit))) {
				const theirs = byPerson.get(person) ?? new Map<string, SubjectDisplay>()
				theirs.set(display.id, { name: display.name, place: display.place ?? '', at })
				byPerson.set(person, theirs)
			}
		}
		await requestLetter(cms, [...byPerson.keys()], (person) =>
			letterAbout([...(byPerson.get(person)?.values() ?? [])]),
		)
	} catch (error) {
		// Nobody was told: the next look tries again.
		for (const { id, toldDarkAt = null } of marked) {
			await cms.db.updateOne({ collection: 'devices', id, data: { toldDarkAt } })
		}
		throw error
	}
}

async function displaysOf(cms: Payload, changes: readonly Told[]): Promise<Map<string, Display>> {
	const { docs } = await cms.db.find<Display>({
		collection: 'displays',
		pagination: false,
		limit: 0,
		where: { id: { in: changes.flatMap(({ device }) => idOf(device.display) ?? []) } },
	})
	return new Map(docs.map((display) => [display.id, display]))
}
