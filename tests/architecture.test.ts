import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '..')
const AREAS = ['shared', 'cms', 'site', 'scripts', 'tests'] as const
const MAX_LINES = 250
const AREA_README_LINES = 40
const README_LINES = 150

interface Source {
	file: string
	text: string
}

test('shared code depends on nothing but zod and itself', () => {
	expect(importersOf(/^(?!zod$|\.\/|#shared\/)/, 'shared')).toEqual([])
})

test('the CMS knows nothing of the site', () => {
	expect(importersOf(/^(#site\/|#scripts\/|#tests\/|astro$|astro\/|pagefind$)/, 'cms')).toEqual([])
})

test('the site knows nothing of the CMS', () => {
	expect(importersOf(/^(#cms\/|#scripts\/|#tests\/|payload$|@payloadcms\/|next$)/, 'site')).toEqual(
		[],
	)
})

test('scripts compose the areas and need no tests', () => {
	expect(importersOf(/^#tests\//, 'scripts')).toEqual([])
})

test('no import climbs out of its folder, and every one names its file with the extension', () => {
	expect(AREAS.flatMap((area) => importersOf(/^\.\.\//, area))).toEqual([])
	expect(AREAS.flatMap((area) => importersOf(/^(\.\/|#)[^?]*\/[^./]+$/, area))).toEqual([])
})

test('code sent to the browser is named *.island.ts or *.island.tsx, and says why it is one', () => {
	const scripts = sources('site').filter(({ file }) => file.endsWith('.astro'))
	const scriptImports = scripts.flatMap(({ file, text }) =>
		[...text.matchAll(/<script[^>]*\bsrc=["']([^"']+)["']|client:(?:load|idle|visible|only)/g)]
			.filter(([, source]) => !source?.includes('.island.ts'))
			.map(() => file),
	)
	expect(scriptImports).toEqual([])
	const islands = sources('site').filter(({ file }) => /\.island\.tsx?$/.test(file))
	expect(islands.length).toBeGreaterThan(0)
	expect(
		islands.filter(({ text }) => !text.includes('Why an island:')).map(({ file }) => file),
	).toEqual([])
})

test('schemas stay out of the browser: no island imports zod', () => {
	const islands = sources('site').filter(({ file }) => /\.island\.tsx?$/.test(file))
	expect(islands.filter(({ text }) => /from 'zod/.test(text)).map(({ file }) => file)).toEqual([])
})

test('only two files know the search engine', () => {
	const knowing = sources('site').filter(({ text }) =>
		/from 'pagefind'|import\('pagefind'\)|pagefind\.js/.test(text),
	)
	expect(knowing.length).toBeGreaterThan(0)
	expect(knowing.length).toBeLessThanOrEqual(2)
})

test('no source file is longer than people read in one go', () => {
	const long = AREAS.flatMap(sources).filter(({ text }) => text.split('\n').length > MAX_LINES + 1)
	expect(long.map(({ file }) => file)).toEqual([])
})

test('file and folder names follow the house style', () => {
	const wrong = AREAS.flatMap(sources)
		.map(({ file }) => file)
		.filter((file) => !file.startsWith('cms/app/') && !file.startsWith('site/pages/'))
		.filter((file) => !file.split('/').every(isWellNamed))
	expect(wrong).toEqual([])
})

test('no file is called index: the file says what it is', () => {
	const files = AREAS.flatMap(sources).map(({ file }) => file)
	expect(files.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([])
})

test('the READMEs are short enough to be read', () => {
	expect(linesOf('README.md')).toBeLessThanOrEqual(README_LINES)
	expect(linesOf('cms/README.md')).toBeLessThanOrEqual(AREA_README_LINES)
	const [forEngineers = '', kioskGuide = ''] = textOf('site/README.md').split('\n## Hướng dẫn')
	expect(linesIn(forEngineers)).toBeLessThanOrEqual(AREA_README_LINES)
	expect(linesIn(kioskGuide)).toBeLessThanOrEqual(AREA_README_LINES)
})

test('the top level stays as it is', () => {
	const allowed = [...AREAS, 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md']
	const visible = globSync('*', { cwd: ROOT }).filter((name) => !name.startsWith('.'))
	const ignored = ['node_modules', 'var']
	expect(visible.filter((name) => ![...allowed, ...ignored].includes(name))).toEqual([])
})

test('every Payload package is exactly the same version', () => {
	const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
		dependencies: Record<string, string>
		devDependencies: Record<string, string>
	}
	const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
	const payload = versions.filter(([name]) => name === 'payload' || name.startsWith('@payloadcms/'))
	expect(new Set(payload.map(([, version]) => version))).toEqual(new Set(['3.90.1']))
	expect(versions.filter(([, version]) => !/^\d/.test(version))).toEqual([])
})

/** Source files below `area` that a person wrote, with their text. */
function sources(area: string): Source[] {
	return globSync(`${area}/**/*.{ts,tsx,astro,js}`, { cwd: ROOT })
		.filter((file) => !isGenerated(file))
		.map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }))
}

function isGenerated(file: string): boolean {
	return /(^cms\/(\.next|migrations|next-env|payload-types)|importMap\.js$|^site\/(dist|\.astro))/.test(
		file,
	)
}

/** Files below `area` that import something matching `specifier`. */
function importersOf(specifier: RegExp, area: string): string[] {
	return sources(area)
		.filter((source) => importsIn(source).some((imported) => specifier.test(imported)))
		.map(({ file }) => file)
}

/** TypeScript's own import scanner; of an Astro file, it reads the front matter. */
function importsIn({ file, text }: Source): string[] {
	const code = file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text
	return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName)
}

function isWellNamed(part: string): boolean {
	return /^[a-z][a-zA-Z0-9]*(\.(test|island|config|d))*(\.(ts|js))?$|^[A-Z][a-zA-Z0-9]*(\.island)?\.(astro|tsx)$/.test(
		part,
	)
}

function linesOf(file: string): number {
	return linesIn(textOf(file))
}

function linesIn(text: string): number {
	return text.trimEnd().split('\n').length
}

function textOf(file: string): string {
	return readFileSync(path.join(ROOT, file), 'utf8')
}
