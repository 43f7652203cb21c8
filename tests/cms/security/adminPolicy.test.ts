import { expect, test } from 'vitest'
import { NextRequest } from 'next/server'
import { proxy } from '#cms/proxy.ts'
import { adminPolicy } from '#cms/security/adminPolicy.ts'

test('the admin runs no script but its own, and nobody else frames it', () => {
	const policy = adminPolicy('w0rd')
	const scripts = policy.split('; ').find((rule) => rule.startsWith('script-src'))
	expect(scripts).toBe("script-src 'self' 'nonce-w0rd'")
	expect(policy).toContain("frame-ancestors 'self'")
	expect(policy).toContain("default-src 'none'")
	expect(policy).toContain("base-uri 'none'")
})

test('each page of the admin gets a word of its own, and the browser the same', () => {
	const environment = process.env.NODE_ENV
	try {
		Object.assign(process.env, { NODE_ENV: 'production' })
		const [one, other] = [drawn(), drawn()]
		expect(one.told).toMatch(/'nonce-[A-Za-z0-9+/]{24}'/)
		expect(one.asked).toBe(one.told)
		expect(other.told).not.toBe(one.told)
	} finally {
		Object.assign(process.env, { NODE_ENV: environment })
	}
})

function drawn() {
	const { headers } = proxy(new NextRequest('http://localhost/admin'))
	return {
		told: headers.get('content-security-policy'),
		asked: headers.get('x-middleware-request-content-security-policy'),
	}
}
