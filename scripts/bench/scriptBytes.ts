import { gzipSync } from 'node:zlib'

/** How much the page at `address` loads as script, in words: what it names, and what that imports. */
export async function scriptBytesAt(address: string): Promise<string> {
	const html = await textAt(address)
	const waiting = scriptsIn(html).map((src) => new URL(src, address).href)
	const sizes = new Map<string, number>()
	for (let script = waiting.pop(); script; script = waiting.pop()) {
		if (sizes.has(script)) continue
		const text = await textAt(script)
		sizes.set(script, gzipSync(text).byteLength)
		for (const imported of importsIn(text)) waiting.push(new URL(imported, script).href)
	}
	const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
	return `${(bytes / 1e3).toFixed(1)} kB compressed with gzip, ${sizes.size} files`
}

async function textAt(address: string): Promise<string> {
	const response = await fetch(address)
	if (!response.ok) throw new Error(`${address} answered ${response.status}`)
	return response.text()
}

/** Scripts a present-day browser loads with the page; `nomodule` is for others. */
function scriptsIn(html: string): string[] {
	const tags = html.match(/<script\b[^>]*>/g) ?? []
	return tags
		.filter((tag) => !/\bnomodule\b/i.test(tag))
		.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? [])
}

/** Modules that are loaded with this one; what it may `import()` later is not. */
function importsIn(script: string): string[] {
	const found = script.matchAll(/\b(?:import|from)\s*["'](\.{0,2}\/[^"']+)["']/g)
	return [...found].flatMap(([, path]) => path ?? [])
}
