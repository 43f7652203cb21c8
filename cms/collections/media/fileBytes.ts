/** Where a file's bytes lie: in memory, or in a temporary file when they are many. */
export interface FileBytes {
	data: Buffer
	tempFilePath?: string
}
