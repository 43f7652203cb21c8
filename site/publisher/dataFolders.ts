import path from 'node:path'

/** Where things lie below `BANTIN_DATA`. */
export interface DataFolders {
	/** What readers get: a symbolic link to the present release. */
	site: string
	releases: string
	/** Files that are not finished; on the same disk as the releases. */
	staging: string
	stateFile: string
}

/** The publisher's folders below `dataDir`. */
export function dataFoldersIn(dataDir: string): DataFolders {
	return {
		site: path.join(dataDir, 'site'),
		releases: path.join(dataDir, 'releases'),
		staging: path.join(dataDir, 'publisher', 'staging'),
		stateFile: path.join(dataDir, 'publisher', 'state.db'),
	}
}
