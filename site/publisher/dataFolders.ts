import path from 'node:path'
import { READS_FOLDER } from '#site/reads/readsOfDay.ts'

/** Where things lie below `BANTIN_DATA`. */
export interface DataFolders {
	/** What readers get: a symbolic link to the present release. */
	site: string
	releases: string
	/** Files that are not finished; on the same disk as the releases. */
	staging: string
	/** Compiled templates of the present and the former release, by their hashes. */
	templates: string
	/** Names the templates that were rolled back, by their hash. */
	refused: string
	stateFile: string
	/** How often what was read, a file a day; the web server writes them. */
	reads: string
}

/** The publisher's folders below `dataDir`. */
export function dataFoldersIn(dataDir: string): DataFolders {
	return {
		site: path.join(dataDir, 'site'),
		releases: path.join(dataDir, 'releases'),
		staging: path.join(dataDir, 'publisher', 'staging'),
		templates: path.join(dataDir, 'publisher', 'templates'),
		refused: path.join(dataDir, 'publisher', 'refused-templates'),
		stateFile: path.join(dataDir, 'publisher', 'state.db'),
		reads: path.join(dataDir, READS_FOLDER),
	}
}
