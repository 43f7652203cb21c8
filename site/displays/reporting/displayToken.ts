const keyOf = (slug: string) => `bantin-man-hinh:${slug}`

/** What lets this device report as the display; undefined before it is paired. */
export function tokenOf(slug: string): string | undefined {
	return localStorage.getItem(keyOf(slug)) ?? undefined
}
