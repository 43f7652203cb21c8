/** A reason why a backup cannot be made, read or restored, which the person at the keyboard is told as it is. */
export class BackupError extends Error {
	override readonly name = 'BackupError'
}
