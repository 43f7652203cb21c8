import { playerPaths } from '#shared/displays/playerPaths.ts'
import { filesCache } from './filesCache.ts'

/** Make room: the device is the display whose page is at `path` now, and no other. */
export async function forgetOtherDisplays(path: string): Promise<void> {
	if (!('caches' in globalThis)) return
	for (const name of await caches.keys()) {
		const slug = name.startsWith(filesCache()) && name.slice(filesCache().length)
		if (slug && playerPaths.display(slug) !== path) await caches.delete(name)
	}
}
