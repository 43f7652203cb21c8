/**
 * Check everything that CI checks, one thing after another; the first failure ends it.
 *
 *   npm run check            static checks, then the tests
 *   npm run check:static     formatting, lint, types and generated files only
 */
import { spawnSync } from 'node:child_process'

const CMS_ENV = { PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts', BANTIN_DATA: 'var/check' }

const staticChecks: [title: string, command: string, env?: Record<string, string>][] = [
	['Format', 'prettier --check .'],
	['Lint', 'eslint --config .eslint.config.js .'],
	['Types', 'tsc --noEmit'],
	['Types of the templates', 'astro check --root site --minimumSeverity hint'],
	['Payload’s generated types', 'payload generate:types', CMS_ENV],
	['Payload’s import map', 'payload generate:importmap', CMS_ENV],
	['Generated files are committed', 'git diff --exit-code --stat -- cms'],
]
const tests: typeof staticChecks = [['Tests', 'npm test']]

const isStatic = process.argv.includes('--static')
for (const [title, command, env] of isStatic ? staticChecks : [...staticChecks, ...tests]) {
	console.log(`\n${title}: ${command}`)
	const { status } = spawnSync(command, {
		shell: true,
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', ...env },
	})
	if (status !== 0) process.exit(status ?? 1)
}
