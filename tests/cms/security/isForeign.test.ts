import { describe, expect, test } from 'vitest'
import { isForeign } from '#cms/security/isForeign.ts'

const SITE_URL = 'https://bantin.songlam.example'
const asked = (headers: Record<string, string>) => isForeign(new Headers(headers), SITE_URL)

describe('a request is our own', () => {
	test.each([
		['from a page of the address that was called', { host: 'tin:3000', origin: 'http://tin:3000' }],
		['from the address in the settings', { host: '127.0.0.1:3001', origin: SITE_URL }],
		[
			'from the name that a proxy was called by',
			{ host: '127.0.0.1:3001', 'x-forwarded-host': 'tin', origin: 'http://tin' },
		],
		['from a program that says nothing', { host: 'tin:3000' }],
		['from a browser that says it is', { host: 'tin', 'sec-fetch-site': 'same-origin' }],
		['from the address bar', { host: 'tin', 'sec-fetch-site': 'none' }],
	])('%s', (_, headers) => {
		expect(asked(headers)).toBe(false)
	})
})

describe('a request is foreign', () => {
	test.each([
		['from another site', { host: 'tin:3000', origin: 'https://evil.example' }],
		['from another port of the same machine', { host: 'tin:3000', origin: 'http://tin:8080' }],
		[
			'from a sister name',
			{ host: 'tin.songlam.example', origin: 'http://cantin.songlam.example' },
		],
		['from a name that begins like ours', { host: 'tin', origin: 'http://tin.evil.example' }],
		['from a page without an address', { host: 'tin:3000', origin: 'null' }],
		['from a browser that says so', { host: 'tin', 'sec-fetch-site': 'cross-site' }],
		['from a sister page without an origin', { host: 'tin', 'sec-fetch-site': 'same-site' }],
	])('%s', (_, headers) => {
		expect(asked(headers)).toBe(true)
	})
})
