/** Where a log-in stands: what is asked for next, and why. */
export interface SignInAnswer {
	step: 'password' | 'code' | 'setUp' | 'in'
	problem?: string
}

const LOST = 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.'

/** Try to log in; never rejects. */
export async function requestSignIn(
	api: string,
	{ email, password, code }: { email: string; password: string; code: string },
): Promise<SignInAnswer> {
	try {
		const response = await fetch(`${api}/people/login`, {
			method: 'POST',
			credentials: 'include',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ email, password, ...(code && { code }) }),
		})
		if (response.ok) return { step: 'in' }
		// The CMS answers its own admin in its own shape.
		const { errors } = (await response.json()) as {
			errors?: { message?: string; reason?: string }[]
		}
		const { message: problem = LOST, reason } = errors?.[0] ?? {}
		// Nothing is wrong yet: the field itself says what is asked for.
		if (reason === 'codeRequired') return { step: 'code' }
		return { step: stepFor(reason, code), problem }
	} catch {
		return { step: code ? 'code' : 'password', problem: LOST }
	}
}

function stepFor(reason: string | undefined, code: string): SignInAnswer['step'] {
	if (reason === 'setUpRequired') return 'setUp'
	if (reason === 'wrongCode') return 'code'
	return reason === 'tooMany' && code ? 'code' : 'password'
}
