import { z } from 'zod'
import { askerAt, type Ask } from './askerAt.ts'

const loginSchema = z.object({ token: z.string() })

/** Log a person in to the system at `url`. */
export async function logIn(url: string, email: string, password: string): Promise<Ask> {
	const login = await askerAt(url)('POST', '/api/people/login', { email, password })
	return askerAt(url, loginSchema.parse(login).token)
}
