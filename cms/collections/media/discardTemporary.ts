import { unlink } from 'node:fs/promises'

/** Remove an uploaded file from among the temporary files, if it is there. */
export async function discardTemporary({ tempFilePath }: { tempFilePath?: string }): Promise<void> {
	if (tempFilePath) await unlink(tempFilePath).catch(() => undefined)
}
