/** The name of the cache in which the files of the display with this slug are; of all displays, its beginning. */
export function filesCache(slug = ''): string {
	return `bantin-display-files-${slug}`
}
