import path from 'node:path'
import { defineConfig } from 'vitest/config'

// Each file of tests loads Payload anew; what Node has compiled for one, it need not for the next.
process.env.NODE_COMPILE_CACHE ??= path.join(import.meta.dirname, '../node_modules/.cache/compiled')

/** A real Payload takes 5–8 s to start, a browser journey builds the admin first. */
const SLOW_TEST_MS = 60_000
const JOURNEY_TEST_MS = 600_000

/** They are about servers that fail, or about moving to one; the embedded database has none. */
const onMongoAlone = ['tests/cms/mongo/**', 'tests/scripts/move/**']

/**
 * Four projects by speed: `rules` is pure and runs on every save; `site` renders pages; `cms` starts a
 * real Payload in each file; `journey` drives the whole product through a browser. `deploy` needs a real
 * nginx and is no part of `npm test`.
 */
export default defineConfig({
	root: `${import.meta.dirname}/..`,
	test: {
		// Vitest leaves one core to whoever sits before the machine; nobody does, and there may be two.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: { name: 'rules', include: ['tests/*.test.ts', 'tests/shared/**/*.test.ts'] },
			},
			{
				extends: true,
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					globalSetup: ['tests/support/buildRenderer.ts'],
					testTimeout: SLOW_TEST_MS,
					hookTimeout: SLOW_TEST_MS,
				},
			},
			{
				extends: true,
				test: {
					name: 'cms',
					include: ['tests/cms/**/*.test.ts', 'tests/scripts/**/*.test.ts'],
					exclude: process.env.BANTIN_TEST_DATABASE === 'mongodb' ? [] : onMongoAlone,
					globalSetup: ['tests/support/testDatabase.ts'],
					setupFiles: ['quickResolve', 'quickPasswords', 'cmsEnvironment'].map(
						(name) => `tests/support/${name}.ts`,
					),
					testTimeout: SLOW_TEST_MS,
					hookTimeout: SLOW_TEST_MS,
				},
			},
			{
				extends: true,
				test: {
					name: 'deploy',
					include: ['tests/deploy/**/*.test.ts'],
					fileParallelism: false,
					testTimeout: SLOW_TEST_MS,
					hookTimeout: SLOW_TEST_MS,
				},
			},
			{
				extends: true,
				test: {
					name: 'operations',
					include: ['tests/operations/**/*.test.ts'],
					fileParallelism: false,
					testTimeout: JOURNEY_TEST_MS,
					hookTimeout: JOURNEY_TEST_MS,
				},
			},
			{
				extends: true,
				test: {
					name: 'failover',
					include: ['tests/failover/**/*.test.ts'],
					testTimeout: JOURNEY_TEST_MS,
					hookTimeout: JOURNEY_TEST_MS,
				},
			},
			{
				extends: true,
				test: {
					name: 'members',
					include: ['tests/members/**/*.test.ts'],
					testTimeout: JOURNEY_TEST_MS,
					hookTimeout: JOURNEY_TEST_MS,
				},
			},
			{
				extends: true,
				test: {
					name: 'journey',
					include: ['tests/journey/**/*.test.ts'],
					fileParallelism: false,
					testTimeout: JOURNEY_TEST_MS,
					hookTimeout: JOURNEY_TEST_MS,
				},
			},
		],
	},
})
