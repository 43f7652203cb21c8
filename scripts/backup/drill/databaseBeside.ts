/**
 * The address of the database `name` on the server of `address`, for the same account.
 *
 * An account is kept in the database that the address names unless it says otherwise, and so it does here
 * (connection strings of MongoDB, `authSource`).
 */
export function databaseBeside(address: string, name: string): string {
	// The servers of a replica set, each with its port, are nothing that `URL` reads.
	const [, servers = '', database = '', question = ''] =
		/^([^/]+\/\/[^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(address) ?? []
	const wishes = new URLSearchParams(question)
	const isByPassword = /^SCRAM-/.test(wishes.get('authMechanism') ?? 'SCRAM-')
	if (servers.includes('@') && database && isByPassword && !wishes.has('authSource')) {
		wishes.set('authSource', decodeURIComponent(database))
	}
	return `${servers}/${name}${wishes.size ? `?${wishes.toString()}` : ''}`
}
