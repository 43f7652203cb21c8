import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const folder = path.dirname(fileURLToPath(import.meta.url))

const nextConfig: NextConfig = {
	poweredByHeader: false,
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
				],
			},
			{
				// What is said here replaces what an endpoint says, and previews have a stricter policy.
				source: '/((?!api/[^/]+/[^/]+/preview$).*)',
				headers: [
					{
						key: 'Content-Security-Policy',
						value: "frame-ancestors 'self'; object-src 'none'; base-uri 'self'",
					},
				],
			},
		]
	},
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
