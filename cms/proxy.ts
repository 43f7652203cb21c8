import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { adminPolicy } from '#cms/security/adminPolicy.ts'

/**
 * Let the admin's pages run no script but those that were drawn with them.
 *
 * Next writes scripts into each page; it gives them the word it finds in this header of the request.
 */
export function proxy(request: NextRequest): NextResponse {
	if (process.env.NODE_ENV !== 'production') return NextResponse.next()
	const policy = adminPolicy(randomBytes(18).toString('base64'))
	const headers = new Headers(request.headers)
	headers.set('content-security-policy', policy)
	const response = NextResponse.next({ request: { headers } })
	response.headers.set('content-security-policy', policy)
	return response
}

/** The API is left out: what is uploaded there must not be copied on its way. */
export const config = { matcher: ['/admin', '/admin/:path*'] }
