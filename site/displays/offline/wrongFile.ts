/** The server was heard, and does not have the file that the playlist tells of. */
export class WrongFile extends Error {
	override readonly name = 'WrongFile'
}
