/**
 * Check everything that CI checks; the first failure ends it.
 *
 *   npm run check            static checks, then the tests
 *   npm run check:static     formatting, lint, types and generated files only
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

interface Check {
	title: string
	command: string
	env?: Record<string, string>
}

const CMS_ENV = { PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts', BANTIN_DATA: 'var/check' }

const lint: Check[] = [{ title: 'Lint', command: 'eslint --config .eslint.config.js .' }]
const types: Check[] = [
	{ title: 'Format', command: 'prettier --check .' },
	{ title: 'Types', command: 'tsc --noEmit' },
	{
		title: 'Types of the templates',
		command: 'astro check --root site --minimumSeverity hint',
	},
]
/** They write what the others read, so these come after them. */
const generated: Check[] = [
	{ title: 'Payload’s generated types', command: 'payload generate:types', env: CMS_ENV },
	{ title: 'Payload’s import map', command: 'payload generate:importmap', env: CMS_ENV },
	{ title: 'Generated files are committed', command: 'git diff --exit-code --stat -- cms' },
]

// Each of the first takes one processor: side by side they take half the time.
await Promise.all([lint, types].map(runAll))
await runAll(generated)
if (!process.argv.includes('--static')) await run({ title: 'Tests', command: 'npm test' }, 'live')

async function runAll(checks: readonly Check[]): Promise<void> {
	for (const check of checks) await run(check, 'whole')
}

/** What checks say side by side is printed when each has said all of it. */
async function run({ title, command, env }: Check, print: 'live' | 'whole'): Promise<void> {
	if (print === 'live') console.log(`\n${title}: ${command}`)
	const output = print === 'live' ? 'inherit' : 'pipe'
	const child = spawn(command, {
		shell: true,
		stdio: ['inherit', output, output],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', ...env },
	})
	const said: Buffer[] = []
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (part: Buffer) => said.push(part))
	}
	await once(child, 'close')
	if (print === 'whole') console.log(`\n${title}: ${command}\n${Buffer.concat(said).toString()}`)
	if (child.exitCode !== 0) process.exit(child.exitCode ?? 1)
}
