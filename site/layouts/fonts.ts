import regular from '#site/styles/fonts/be-vietnam-pro-400.woff2?url'
import bold from '#site/styles/fonts/be-vietnam-pro-700.woff2?url'

/** The font files every page needs at once; the same that `styles/fonts.css` names first. */
export const fontFiles = [regular, bold]
