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
	turbopack: { root: path.resolve(folder, '..') },
	async headers() {
		return [
			{
				source: '/:path*',
				headers: [
					{ key: 'X-Content-Type-Options', value: 'nosniff' },
					{ key: 'X-Frame-Options', value: 'SAMEORIGIN' },
					{ key: 'Referrer-Policy', value: 'same-origin' },
				],
			},
		]
	},
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
