import { defineConfig, passthroughImageService } from 'astro/config'
import { listShell, workerFile } from './offline/listShell.ts'
import { adapter } from './renderer/adapter.ts'

// Astro seals server islands with a fresh key at each build. There are none here, and with a key of
// always the same zeros two builds of the same sources are the same bytes.
process.env.ASTRO_KEY ??= Buffer.alloc(32).toString('base64')

/** The reader's site, compiled once per release into `dist/server/entry.mjs`; see `renderer/server.ts`. */
export default defineConfig({
	srcDir: '.',
	outDir: './dist',
	cacheDir: '../node_modules/.cache/astro',
	output: 'server',
	adapter: adapter(),
	integrations: [listShell()],
	session: false,
	image: { service: passthroughImageService() },
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	// The page's policy allows no inline style or script, so that a text can never bring one in.
	build: { inlineStylesheets: 'never' },
	// `noExternal`: a former release of the templates is kept for a rollback, and what is installed then may
	// not be what it was compiled with.
	vite: {
		build: { assetsInlineLimit: 0 },
		ssr: { noExternal: true },
		worker: { rolldownOptions: { output: { entryFileNames: workerFile } } },
	},
})
