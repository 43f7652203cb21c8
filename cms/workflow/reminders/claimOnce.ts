import type { Payload } from 'payload'

/** The collection behind Payload's key-value store, where every key is unique. */
const KEYS = 'payload-kv'

/** Take a key that nobody has taken; of several processes exactly one is answered true. */
export async function claimOnce(cms: Payload, key: string): Promise<boolean> {
	try {
		await cms.db.create({ collection: KEYS, data: { key, data: true } })
		return true
	} catch (error) {
		if (await cms.kv.has(key)) return false
		throw error
	}
}

/** Give the key back, so that what it stood for can be tried again. */
export async function giveBack(cms: Payload, key: string): Promise<void> {
	await cms.kv.delete(key)
}
