import type { DemoClipKey } from '#cms/demo/clips/demoClips.ts'
import type { DemoLogin } from '#cms/demo/people.ts'
import type { DemoPictureKey } from '#cms/demo/pictures/demoPictures.ts'
import type { DemoSectionSlug } from '#cms/demo/sections.ts'
import type { DemoUnitSlug } from '#cms/demo/units.ts'
import type { DeskStep } from './deskPiece.ts'

interface Common {
	/** What the piece is known by: no two of a collection share it. */
	title: string
	unit: DemoUnitSlug
	writer: DemoLogin
	/** Days from today on which readers are to get it, and on which it goes. */
	publishInDays?: number
	expireInDays?: number
	steps: Exclude<DeskStep, { action: 'correct' }>[]
}

/** A piece of the demo newsroom that is no article. */
export type OtherPiece = Common &
	(
		| {
				collection: 'infographics'
				standfirst: string
				description: string
				picture: DemoPictureKey
				section: DemoSectionSlug
		  }
		| {
				collection: 'clips'
				standfirst: string
				clip: DemoClipKey
				poster: DemoPictureKey
				section: DemoSectionSlug
		  }
		| { collection: 'banners'; picture: DemoPictureKey }
		| { collection: 'slogans' }
	)
