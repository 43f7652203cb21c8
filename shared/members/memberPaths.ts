/** The CMS's addresses for people who read a site that is for members. */
export const memberPaths = {
	/**
	 * GET: 204 to who may read what `ASKED_HEADER` names, 401 to everybody else.
	 *
	 * For web servers, with the cookies and the `Authorization` of the request that they are asked to answer.
	 */
	check: '/api/members/check',
	/** POST a form with `email` and `password`: leads on, or back to the page of the form with the reason. */
	signIn: '/api/members/login',
	/** POST a form with `code`, after `signIn` asked for it. */
	code: '/api/members/code',
	/** POST: ends the session. */
	signOut: '/api/members/logout',
	/** GET: leads to the corporation's own sign-on, which leads back to `singleSignOnAnswer`. */
	singleSignOn: '/api/members/sso',
	singleSignOnAnswer: '/api/members/sso/callback',
	/** POST with `Authorization: Display <token>`: 204 with the cookie that opens what displays show. */
	display: '/api/members/display',
} as const

/** The header in which a web server tells which address somebody wants to read. */
export const ASKED_HEADER = 'x-original-uri'

/** In the address of the page for signing in: where the reader goes on. Everything behind it belongs to it. */
export const RETURN_MARK = '?tiep='
