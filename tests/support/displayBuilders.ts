import type { Payload } from 'payload'
import type { Display, Person, Unit } from '#cms/payload-types.ts'
import type { Play, Report } from '#shared/displays/report.ts'
import type { TestCms } from './cms.ts'
import { present } from './present.ts'

let made = 0

/** A display of a unit, or of the head of the corporation. */
export async function aDisplay(
	cms: Payload,
	{ name = `Màn hình ${++made}`, unit }: { name?: string; unit?: Pick<Unit, 'id'> } = {},
): Promise<Display> {
	return cms.create({
		collection: 'displays',
		overrideAccess: true,
		depth: 0,
		data: { name, unit: unit?.id ?? null, orientation: 'landscape', leaseHours: 24 } as Display,
	})
}

/** A device, paired with a display by a person; answers its token. */
export async function aPairedDevice(
	{ request }: Pick<TestCms, 'request'>,
	display: Pick<Display, 'id'>,
	as: Person,
): Promise<string> {
	const { code, secret } = asked(await request('POST', '/displays/pairing'))
	const body = { code, others: 'keep' }
	const { status } = await request('POST', `/displays/${display.id}/pair`, { as, body })
	if (status !== 200) throw new Error(`The device could not be paired: ${status}`)
	const claimed = await request('POST', '/displays/pairing/claim', { body: { secret } })
	return present(asked(claimed).token)
}

/** What the endpoints of devices answer, as far as tests look into it. */
export interface DeviceAnswer {
	code: string
	secret: string
	expiresAt: string
	state: string
	token?: string
	path?: string
	accepted?: number
	devices?: { id: string; state: string; pairedBy: string }[]
}

/** The body of an answer of these endpoints. */
export function asked({ body }: { body: unknown }): DeviceAnswer {
	// The edge: tests assert the fields they read.
	return body as DeviceAnswer
}

/** A report of a display on which all is well. */
export function aReport(changes: Partial<Report> = {}): Report {
	return {
		version: 'v1',
		player: 'r1',
		playing: 'slide',
		storage: null,
		lastError: '',
		screen: { width: 1920, height: 1080 },
		clockAhead: 0,
		plays: [],
		receipts: [],
		...changes,
	}
}

/** A slide that was on for ten seconds. */
export function aPlay(start: Date, changes: Partial<Play> = {}): Play {
	return {
		slide: 'slide',
		type: 'banner',
		id: 'banner',
		programme: 'programme',
		start: start.toISOString(),
		seconds: 10,
		...changes,
	}
}
