import { brotliCompressSync } from 'node:zlib'
import { get } from 'node:http'
import { get as getSecurely } from 'node:https'
import { text } from 'node:stream/consumers'
import { parsePage } from './parsePage.ts'

/** Bytes of the page at `address`, and of the style sheets it names, as they travel in brotli. */
export async function measureWire(
	url: string,
	address: string,
): Promise<{ html: number; css: number }> {
	const plain = await (await fetch(url + address)).text()
	const sheets = parsePage(plain).references.filter((reference) => /\.css$/.test(reference))
	const sizes = await Promise.all(
		[...new Set(sheets)].map((sheet) => bytesAt(new URL(sheet, url + address).href)),
	)
	return { html: await bytesAt(url + address), css: sizes.reduce((sum, size) => sum + size, 0) }
}

/** What the server sends; what it sends uncompressed counts as a server in front would send it. */
function bytesAt(address: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const ask = address.startsWith('https') ? getSecurely : get
		ask(address, { headers: { 'accept-encoding': 'br' } }, (response) => {
			if (response.headers['content-encoding'] !== 'br') {
				text(response).then((body) => resolve(brotliCompressSync(body).byteLength), reject)
				return
			}
			let bytes = 0
			response.on('data', (chunk: Buffer) => (bytes += chunk.byteLength))
			response.on('end', () => resolve(bytes))
		}).on('error', reject)
	})
}
