import type { LoadPlan } from './loadPlan.ts'

/** Articles that readers of a morning open. */
const PAGES = 200

/** The pages that the lists of a site lead to, and the parts that its home page loads. */
export async function findAddresses(url: string): Promise<Pick<LoadPlan, 'pages' | 'parts'>> {
	const home = await textAt(url, '/')
	const parts = addressesIn(home, /(?:href|src)="(\/(?:_astro|giao-dien)\/[^"]+)"/g)
	const pages = new Set<string>()
	const lists = ['/', ...addressesIn(home, /href="(\/chuyen-muc\/[^"?#]+\/)"/g)]
	for (const list of lists) {
		const found = addressesIn(await textAt(url, list), /href="(\/bai-viet\/[^"?#]+\/)"/g)
		for (const page of found) if (pages.size < PAGES) pages.add(page)
	}
	if (pages.size === 0) throw new Error(`There is nothing to read at ${url}`)
	return { pages: [...pages], parts }
}

function addressesIn(text: string, pattern: RegExp): string[] {
	return [...new Set([...text.matchAll(pattern)].map(([, address]) => address ?? ''))]
}

async function textAt(url: string, address: string): Promise<string> {
	return (await fetch(url + address)).text()
}
