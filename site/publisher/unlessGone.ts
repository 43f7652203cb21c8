/** Passes over that something is not there; any other failure of the disk is thrown on. */
export function unlessGone(error: NodeJS.ErrnoException): undefined {
	if (error.code !== 'ENOENT') throw error
}
