import type { AstroIntegration } from 'astro'

/** Makes `astro build` leave a module behind that renders single pages, instead of a server. */
export function adapter(): AstroIntegration {
	return {
		name: 'bantin-renderer',
		hooks: {
			'astro:config:done': ({ setAdapter }) =>
				setAdapter({
					name: 'bantin-renderer',
					entrypointResolution: 'auto',
					serverEntrypoint: new URL('./server.ts', import.meta.url),
					adapterFeatures: { buildOutput: 'server' },
					supportedAstroFeatures: { serverOutput: 'stable' },
				}),
		},
	}
}
