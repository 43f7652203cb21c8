import type { DemoClipKey } from '#cms/demo/clips/demoClips.ts'
import type { DemoArticle } from '#cms/demo/demoArticle.ts'
import type { DemoGraphicKey } from '#cms/demo/graphics/demoGraphics.ts'
import type { DemoPictureKey } from '#cms/demo/pictures/demoPictures.ts'
import type { DemoSectionSlug } from '#cms/demo/sections.ts'
import type { DemoTagSlug } from '#cms/demo/tags.ts'
import type { DemoUnitSlug } from '#cms/demo/units.ts'
import type { BannerPosition } from '#shared/banners/banner.ts'

interface Common {
	/** What the piece is known by: no two of a collection share it. */
	title: string
	unit: DemoUnitSlug
	/** When it came out, as of a demo article. */
	published: DemoArticle['published']
}

interface Placed extends Common {
	slug: string
	standfirst: string
	section: DemoSectionSlug
	tags: DemoTagSlug[]
}

/** A piece of the demo newsroom that is no article and that readers have. */
export type ShowPiece =
	| (Placed & { collection: 'infographics'; picture: DemoGraphicKey; description: string })
	| (Placed & {
			collection: 'clips'
			clip: DemoClipKey
			poster: DemoPictureKey
			/** Of the demo's captions; absent for a clip in which nobody speaks. */
			captions?: DemoClipKey
			chapters?: { time: string; title: string }[]
			transcript?: string
	  })
	| (Common & {
			collection: 'banners'
			picture: DemoGraphicKey
			position: BannerPosition
			link: string
	  })
	| (Common & { collection: 'slogans' })
