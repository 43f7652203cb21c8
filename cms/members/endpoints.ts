import type { Endpoint, PayloadRequest } from 'payload'
import { answerSingleSignOn } from '#cms/singleSignOn/answerSingleSignOn.ts'
import { beginSingleSignOn } from '#cms/singleSignOn/beginSingleSignOn.ts'
import { ASKED_HEADER, memberPaths } from '#shared/members/memberPaths.ts'
import { displayCookie, isDisplayAsking } from './displayDoor.ts'
import { logIn } from './logIn.ts'
import { logOut } from './logOut.ts'
import { mayRead } from './mayRead.ts'
import { showCode } from './showCode.ts'

const noStore = { 'Cache-Control': 'no-store' }

/** How people get into a site that is for members, and how web servers ask who may. */
export const memberEndpoints: Endpoint[] = [
	{
		path: below(memberPaths.check),
		method: 'get',
		handler: async (req) => {
			const asked = req.headers.get(ASKED_HEADER)
			const isLetIn = mayRead(req.user) || (await isDisplayAsking(req, asked))
			return new Response(null, { status: isLetIn ? 204 : 401, headers: noStore })
		},
	},
	{
		path: below(memberPaths.display),
		method: 'post',
		handler: async (req) => {
			const cookie = await displayCookie(req)
			return new Response(null, { status: 204, headers: { ...noStore, 'Set-Cookie': cookie } })
		},
	},
	form(memberPaths.signIn, (req) => logIn(req, new Date())),
	form(memberPaths.code, (req) => showCode(req, new Date())),
	form(memberPaths.signOut, logOut),
	{
		path: below(memberPaths.singleSignOn),
		method: 'get',
		handler: (req) => beginSingleSignOn(req, new Date()),
	},
	{
		path: below(memberPaths.singleSignOnAnswer),
		method: 'get',
		handler: (req) => answerSingleSignOn(req, new Date()),
	},
]

function form(path: string, handler: (req: PayloadRequest) => Promise<Response>): Endpoint {
	return { path: below(path), method: 'post', handler }
}

/** Payload names its own addresses without what they all begin with. */
function below(path: string): string {
	return path.slice('/api'.length)
}
