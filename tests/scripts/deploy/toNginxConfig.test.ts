import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { toNginxConfig } from '#scripts/deploy/nginx/toNginxConfig.ts'
import { parseDeploySettings } from '#scripts/deploy/parseDeploySettings.ts'
import { pageHeaders } from '#site/web/policy.ts'

const template = readFileSync(
	path.join(import.meta.dirname, '../../../scripts/deploy/nginx/bantin.conf'),
	'utf8',
)
const tls = { TLS_CERTIFICATE: '/tls/certificate.pem', TLS_KEY: '/tls/key.pem' }

const configFor = (variables: Record<string, string>) =>
	toNginxConfig(template, parseDeploySettings({ SITE_URL: 'http://tin.example.vn', ...variables }))

test('nginx says of a page what web says of it', () => {
	const config = configFor({})
	for (const value of Object.values(pageHeaders('/bai-viet/bai/'))) expect(config).toContain(value)
	expect(config).not.toMatch(/[^ ]@\{|undefined/)
})

test('an address that begins with https needs a certificate, and names it', () => {
	expect(() => configFor({ SITE_URL: 'https://tin.example.vn' })).toThrow(/TLS_CERTIFICATE/)
	const config = configFor({ SITE_URL: 'https://tin.example.vn', ...tls })
	expect(config).toContain('listen 443 ssl http2;')
	expect(config).toContain('ssl_certificate /tls/certificate.pem;')
	expect(configFor({})).not.toMatch(/ssl|strict-transport/i)
})

test('every CMS process that is named gets its share', () => {
	const config = configFor({ CMS_PORT: '3001,3011' })
	expect(config).toMatch(/server 127\.0\.0\.1:3001;\s+server 127\.0\.0\.1:3011;/)
})

test('where the site is for members, each of its files is asked for but those for logging in', () => {
	const locations = configFor({ SITE_ACCESS: 'members' }).split(/^\tlocation /m)
	const fromDisk = locations.filter((location) => location.includes('try_files'))
	const open = fromDisk.filter((location) => !location.includes('auth_request'))
	const matches = open.map((location) => location.split(' {')[0])
	expect(fromDisk.length).toBeGreaterThan(10)
	expect(matches).toEqual([
		'~ ^/_astro/',
		'~ ^/giao-dien/',
		'~ ^/man-hinh/(?:sw\\.js)?$',
		expect.stringContaining('/dang-nhap/'),
	])
	expect(configFor({})).not.toContain('auth_request')
})
