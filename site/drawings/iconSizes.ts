/** Pixels of the icons that browsers ask for before they offer to install a site. */
export const ICON_SIZES = [192, 512] as const
