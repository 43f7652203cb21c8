import type { DeskStep } from '#cms/demo/desk/deskPiece.ts'
import type { DemoLogin } from '#cms/demo/people.ts'
import type { DemoPictureKey } from '#cms/demo/pictures/demoPictures.ts'
import type { DemoSectionSlug } from '#cms/demo/sections.ts'
import type { DemoUnitSlug } from '#cms/demo/units.ts'
import type {
	FeedScope,
	ProgrammeKind,
	ProgrammeReach,
	ShownType,
} from '#shared/displays/programme.ts'
import type { DemoDisplaySlug } from './demoDisplays.ts'

/** Times as an editor writes them. */
interface Times {
	/** 1 (Monday) to 7 (Sunday). */
	weekdays?: `${1 | 2 | 3 | 4 | 5 | 6 | 7}`[]
	windows?: string
}

/** What a demo programme shows. */
export type DemoItem = { seconds?: number } & Times &
	(
		| { kind: 'article'; slug: string }
		/** A clip, an infographic, a banner or a slogan, by its title. */
		| { kind: 'show'; title: string }
		| { kind: 'photo'; picture: DemoPictureKey; caption: string }
		| { kind: 'notice'; headline: string; text: string }
		| {
				kind: 'feed'
				type: ShownType
				count: number
				days?: number
				scope: FeedScope
				section?: DemoSectionSlug
		  }
	)

/** A programme of the demo newsroom. */
export interface DemoProgramme extends Times {
	/** What it is known by: no two share it. */
	name: string
	unit: DemoUnitSlug
	kind: ProgrammeKind
	/** Of a `share`. */
	minutesPerHour?: number
	timesPerHour?: '1' | '2' | '3' | '4' | '6'
	reach: ProgrammeReach
	/** Absent: on all within reach. */
	displays?: DemoDisplaySlug[]
	priority?: number
	items: DemoItem[]
	writer: DemoLogin
	steps: Exclude<DeskStep, { action: 'correct' }>[]
}
