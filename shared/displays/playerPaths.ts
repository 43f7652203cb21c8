/** Addresses of displays, a part of `paths`; apart from it, since a player need not carry those of the whole site. */
export const playerPaths = {
	/** Where a device that is no display yet shows its code. */
	displays: '/man-hinh/',
	/** The page a display opens once. */
	display: (slug: string) => `/man-hinh/${slug}/`,
	/** What a display shows: `Playlist`. */
	playlist: (slug: string) => `/man-hinh/${slug}/playlist.json`,
} as const
