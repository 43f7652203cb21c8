/** Seconds for which who has logged in is not asked about again: so long a session that has ended may live on. */
export const MEMBERS_SECONDS = 10

/** What a location says that is for members: who may, where others are led, and what is said while nobody can tell. */
export const memberGate = [
	'auth_request /bantin-members;',
	'error_page 401 = @stranger;',
	'error_page 500 = @membersUnknown;',
].join('\n')
