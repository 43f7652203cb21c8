import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const folder = path.dirname(fileURLToPath(import.meta.url))

const nextConfig: NextConfig = {
	poweredByHeader: false,
	// Counts must be one and the same in Next's start and in its endpoints.
	serverExternalPackages: ['prom-client'],
	reactStrictMode: true,
	// `npm run check` types the whole project; doing it again costs half a minute a build.
	typescript: { ignoreBuildErrors: true },
	// Writing that cache takes a fifth of a build, and `npm start` skips unchanged builds as a whole.
	experimental: { turbopackFileSystemCacheForBuild: false },
	// The one alias Payload's generated files demand; Next would look for a tsconfig of its own here.
	// Nothing here uses Next's picture service, so nobody can make it work for them.
	images: { unoptimized: true },
	turbopack: {
		root: path.resolve(folder, '..'),
		resolveAlias: { '@payload-config': './payload.config.ts' },
	},
	headers() {
		return [
			{
				source: '/:path*',
				headers: [
					{ key: 'X-Content-Type-Options', value: 'nosniff' },
					{ key: 'X-Frame-Options', value: 'SAMEORIGIN' },
					{ key: 'Referrer-Policy', value: 'same-origin' },
					{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
					{ key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
					{
						key: 'Permissions-Policy',
						value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
					},
				],
			},
			{
				// What a person is answered is nobody else's; files and the edition say what holds for them.
				source: '/api/((?!media/file/|edition/).*)',
				headers: [{ key: 'Cache-Control', value: 'no-store' }],
			},
			{
				// Answers and stored files are no pages. What is said here replaces what an endpoint says,
				// and previews have a stricter policy.
				source: '/api/((?!.*/preview$).*)',
				headers: [
					{
						key: 'Content-Security-Policy',
						value:
							"default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
					},
				],
			},
		]
	},
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
