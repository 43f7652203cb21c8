/** What a location says that is for members: who may, where others are led, and what is said while nobody can tell. */
export const memberGate = [
	'auth_request /bantin-members;',
	'error_page 401 = @stranger;',
	'error_page 500 = @membersUnknown;',
].join('\n')
