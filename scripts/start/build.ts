import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { StartError } from './startError.ts'

/** Lines of a failed build's output that are shown. */
const SHOWN_LINES = 40

/** Something compiled from sources, kept until they change. */
export interface Build {
	/** What is printed while it runs. */
	title: string
	/** Arguments for Node. */
	command: readonly string[]
	/** Folders and files it is made from, relative to the project. */
	sources: readonly string[]
	/** Parts of those folders that are written by a build, as the starts of their paths. */
	generated: readonly string[]
	/** File that remembers what the last complete build was made from; goes away with the output. */
	stamp: string
}

/** The admin: Payload on Next.js. */
export const adminBuild: Build = {
	title: 'Build the admin',
	command: ['node_modules/next/dist/bin/next', 'build', 'cms'],
	sources: ['cms', 'shared', 'package-lock.json', 'tsconfig.json'],
	generated: ['cms/.next', 'cms/next-env.d.ts'],
	stamp: 'cms/.next/built-from',
}

/** The site's templates, compiled into the renderer that the publisher runs. */
export const rendererBuild: Build = {
	title: 'Build the site’s templates',
	command: ['node_modules/astro/bin/astro.mjs', 'build', '--root', 'site'],
	sources: ['site', 'shared', 'package-lock.json', 'tsconfig.json'],
	generated: ['site/dist', 'site/.astro'],
	stamp: 'site/dist/built-from',
}

/** Whether the sources differ from those the output was made from. */
export async function isOutdated(root: string, build: Build): Promise<boolean> {
	const stamp = path.join(root, build.stamp)
	if (!existsSync(stamp)) return true
	return (await readFile(stamp, 'utf8')) !== (await hashSources(root, build))
}

/** Run the build, telling `onLine` what it prints; rejects with its last lines when it fails. */
export async function runBuild(
	root: string,
	build: Build,
	onLine: (line: string) => void,
): Promise<void> {
	// Taken before: a source edited while the build runs must make the next start build again.
	const builtFrom = await hashSources(root, build)
	const stamp = path.join(root, build.stamp)
	await rm(stamp, { force: true })
	await runToEnd(root, build, onLine)
	await writeFile(stamp, builtFrom)
}

async function hashSources(root: string, { sources, generated }: Build): Promise<string> {
	const hash = createHash('sha256')
	const files = sources
		.flatMap((source) => globSync([source, `${source}/**`], { cwd: root, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
		.filter((file) => !generated.some((start) => file.startsWith(start)) && !file.endsWith('.md'))
		.sort()
	for (const file of files) {
		hash.update(`${file}\0`).update(await readFile(path.join(root, file)))
	}
	return hash.digest('hex')
}

function runToEnd(root: string, build: Build, onLine: (line: string) => void): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, build.command, {
			cwd: root,
			env: {
				...process.env,
				NODE_ENV: 'production',
				NEXT_TELEMETRY_DISABLED: '1',
				ASTRO_TELEMETRY_DISABLED: '1',
			},
			stdio: ['ignore', 'pipe', 'pipe'],
		})
		const printed: string[] = []
		const take = (chunk: Buffer): void => {
			const lines = chunk
				.toString()
				.split('\n')
				.filter((line) => line.trim() !== '')
			printed.push(...lines)
			for (const line of lines) onLine(line)
		}
		child.stdout.on('data', take)
		child.stderr.on('data', take)
		child.once('error', reject)
		child.once('close', (code) => {
			if (code === 0) return resolve()
			const shown = printed.slice(-SHOWN_LINES).join('\n')
			reject(new StartError(`“${build.title}” failed with exit code ${code}:\n${shown}`))
		})
	})
}
