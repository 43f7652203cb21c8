/** Everybody who may come to a door, from who may do least. */
export const visitors = [
	'anonymous',
	'reader',
	'contributor',
	'editor',
	'approver',
	'administrator',
] as const

/** Who comes to a door. */
export type Visitor = (typeof visitors)[number]

/** Who gets past each door of the API, as `METHOD /address`; what is not here must not be there. */
export function allowedRoutes(): Record<string, readonly Visitor[]> {
	return Object.fromEntries(
		doors.flatMap(([from, owners, list]) =>
			owners.flatMap((owner) =>
				list.map((door) => {
					const [method = '', address = ''] = door.split(' ')
					return [
						`${method} ${owner}${address}`,
						from === null ? [] : visitors.slice(visitors.indexOf(from)),
					] as const
				}),
			),
		),
	)
}

const pieces = ['/articles', '/infographics', '/clips', '/banners', '/slogans', '/programmes']
const lists = ['/sections', '/tags', '/units']
const told = ['/comments', '/history']
/** What only the CMS itself writes and reads. */
const shut = ['/devices', '/authenticators', '/plays', '/receipts', '/payload-kv', '/payload-jobs']
const own = ['/payload-locked-documents', '/payload-preferences']
const withFiles = ['/displays', '/notices', '/media']
const every = [...pieces, ...withFiles, ...lists, ...told, ...shut, ...own, '/people']
const globals = ['approval', 'frontPage', 'identity', 'searchAids', 'displayRules'].map(
	(slug) => `/globals/${slug}`,
)

/**
 * From whom on a door opens, whose it is, and the door.
 *
 * Every id stands for something that is not there: who may write their own pieces alone is told
 * “forbidden” or “not found” of it. What is one's own is tried in `cms/workflow/matrix`.
 */
const doors: readonly (readonly [
	from: Visitor | null,
	owners: readonly string[],
	doors: readonly string[],
])[] = [
	['anonymous', [''], ['GET /ready', 'GET /access']],
	['anonymous', every, ['POST /access/:id?']],
	['anonymous', globals, ['POST /access']],
	[
		'anonymous',
		['/members'],
		['POST /login', 'POST /code', 'POST /logout', 'GET /sso', 'GET /sso/callback'],
	],
	['anonymous', ['/displays'], ['POST /pairing', 'POST /pairing/claim']],
	['anonymous', ['/people'], ['POST /login', 'POST /logout', 'GET /init', 'GET /me']],
	['anonymous', ['/people'], ['POST /forgot-password', 'POST /reset-password', 'POST /unlock']],
	// Answers nothing to who has none.
	['anonymous', ['/payload-preferences'], ['GET /:key', 'GET /:id', 'GET /count']],

	['contributor', [''], ['GET /desk']],
	['contributor', pieces, ['GET /:id/workflow', 'POST /:id/workflow', 'GET /:id/comments']],
	['contributor', pieces, ['POST /:id/comments', 'GET /:id/colleagues', 'GET /:id/difference']],
	['contributor', pieces.slice(0, -1), ['GET /:id/preview']],
	['contributor', ['/programmes'], ['GET /:id/displays', 'GET /:id/playlist']],
	['contributor', ['/displays'], ['GET /:id/devices', 'POST /:id/pair']],
	['contributor', ['/displays'], ['POST /:id/devices/:device/revoke']],
	['contributor', ['/notices'], ['GET /:id/displays', 'GET /:id/steps', 'POST /:id/send']],
	['contributor', ['/notices'], ['POST /:id/confirm', 'POST /:id/end']],
	['contributor', ['/comments'], ['POST /:id/resolve', 'POST /:id/reopen']],
	['reader', ['/people'], ['POST /refresh-token', 'GET /', 'GET /count', 'GET /:id', 'PATCH /']],
	['contributor', own, ['PATCH /', 'DELETE /']],
	['contributor', ['/payload-preferences'], ['GET /', 'POST /:key']],

	['reader', ['/members'], ['GET /check']],
	[
		'contributor',
		[...pieces, ...withFiles, ...lists, ...told],
		['GET /', 'GET /:id', 'GET /count'],
	],
	['contributor', ['/payload-locked-documents'], ['GET /', 'GET /:id', 'GET /count']],
	['contributor', pieces, ['POST /', 'DELETE /', 'GET /versions']],
	['contributor', ['/articles'], ['POST /import-word']],
	['contributor', ['/media'], ['POST /', 'PATCH /', 'DELETE /', 'GET /file/:filename']],
	['contributor', ['/tags'], ['POST /', 'POST /:id/duplicate']],
	['contributor', ['/displays'], ['GET /:id/playlist']],
	['contributor', ['/people/second-factor'], ['POST /begin', 'POST /confirm', 'POST /end']],
	['contributor', globals.filter((each) => !each.endsWith('identity')), ['GET /']],

	['editor', pieces, ['POST /:id/duplicate', 'GET /versions/:id']],
	['editor', ['/displays', '/notices'], ['POST /', 'DELETE /']],
	['editor', ['/displays', '/media'], ['PATCH /:id', 'DELETE /:id']],
	['editor', ['/displays'], ['PATCH /']],
	['editor', ['/plays'], ['GET /shown', 'GET /export']],

	['approver', [...pieces, '/tags'], ['PATCH /:id']],
	['approver', ['/tags'], ['PATCH /', 'DELETE /', 'DELETE /:id']],
	['approver', ['/publishing'], ['GET /status']],
	['approver', ['/history'], ['GET /export']],
	['approver', ['/globals/frontPage'], ['GET /preview', 'GET /absent', 'POST /']],
	['approver', ['/globals/searchAids'], ['POST /']],
	['approver', ['/globals/identity'], ['GET /']],

	['administrator', ['/publishing'], ['POST /reconcile']],
	['administrator', ['/sections', '/units', '/people'], ['POST /', 'PATCH /:id', 'DELETE /']],
	['administrator', ['/sections', '/units'], ['PATCH /', 'DELETE /:id', 'POST /:id/duplicate']],
	['administrator', ['/people'], ['GET /:id/second-factor', 'POST /:id/second-factor/end']],
	[
		'administrator',
		['/globals/approval', '/globals/identity', '/globals/displayRules'],
		['POST /'],
	],

	[
		null,
		[''],
		['GET /metrics', 'GET /edition/manifest', 'POST /edition/manifest', 'POST /edition/entries'],
	],
	[null, [''], ['GET /edition/media/:fileName', 'POST /members/display', 'POST /displays/report']],
	[
		null,
		shut,
		[
			'GET /',
			'GET /:id',
			'GET /count',
			'POST /',
			'PATCH /',
			'PATCH /:id',
			'DELETE /',
			'DELETE /:id',
		],
	],
	[null, [...shut, '/payload-preferences'], ['POST /:id/duplicate']],
	[null, told, ['POST /', 'PATCH /', 'PATCH /:id', 'DELETE /', 'DELETE /:id']],
	[null, own, ['POST /', 'PATCH /:id']],
	[null, ['/payload-locked-documents'], ['DELETE /:id', 'POST /:id/duplicate']],
	[null, pieces, ['PATCH /', 'DELETE /:id', 'POST /versions/:id']],
	[null, ['/notices'], ['PATCH /', 'PATCH /:id', 'DELETE /:id']],
	[null, ['/people'], ['POST /first-register', 'DELETE /:id']],
	[null, ['/payload-jobs'], ['GET /run', 'GET /handle-schedules']],
	[null, globals, ['GET /versions', 'GET /versions/:id', 'POST /versions/:id']],
]
