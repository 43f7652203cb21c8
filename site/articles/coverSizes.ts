import { toSizes } from '#site/media/toSizes.ts'

/** Widths an article's cover is shown in: from edge to edge on a telephone, as wide as the text elsewhere. */
export const COVER_SIZES = toSizes(44, '(min-width: 48rem) 44rem, 100vw')
