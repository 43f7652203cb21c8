import type { DemoUnitSlug } from '#cms/demo/units.ts'
import type { DisplayZone, Orientation } from '#shared/displays/display.ts'

interface DemoDisplay {
	slug: string
	name: string
	place: string
	unit: DemoUnitSlug
	orientation: Orientation
	zones: DisplayZone[]
	sound: boolean
	/** As an editor writes it. */
	quietHours: string
}

/** The displays of the demo: one in a corporation's hall, one in the canteen of a company below it. */
export const demoDisplays = [
	{
		slug: 'sanh-tru-so',
		name: 'Sảnh trụ sở Tổng công ty',
		place: 'Tầng 1, trụ sở Tổng công ty Phân phối điện Sông Lam, đối diện quầy lễ tân',
		unit: 'phan-phoi',
		orientation: 'landscape',
		zones: ['ticker', 'clock', 'logo'],
		sound: false,
		// A hall with people in it day and night.
		quietHours: '',
	},
	{
		slug: 'nha-an-lam-thuong',
		name: 'Nhà ăn PC Lam Thượng',
		place: 'Nhà ăn ca, bên phải cửa lấy cơm',
		unit: 'pc-lam-thuong',
		orientation: 'portrait',
		zones: ['ticker', 'clock', 'logo'],
		sound: false,
		quietHours: '21:00–05:30',
	},
] as const satisfies DemoDisplay[]

/** The slug of a demo display. */
export type DemoDisplaySlug = (typeof demoDisplays)[number]['slug']
