import type { Access, SanitizedConfig, Where } from 'payload'
import { anyColleague, closed, nobody } from './access.ts'
import { keepWithinLimits } from './keepWithinLimits.ts'

/**
 * The configuration, with Payload's own collections closed as far as the admin allows.
 *
 * Payload lets anyone who is logged in write locks in a colleague's name and remove all of them.
 */
export async function withTightInternals(
	building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
	const config = await building
	for (const collection of config.collections) {
		// Ours have it by our own rules.
		if (collection.slug.startsWith('payload-')) {
			collection.hooks.beforeOperation.unshift(keepWithinLimits)
		}
		if (collection.slug === 'payload-locked-documents') {
			Object.assign(collection.access, locks)
		}
		if (collection.slug === 'payload-preferences') {
			Object.assign(collection.access, { create: nobody, readVersions: nobody, unlock: nobody })
		}
		if (['payload-migrations', 'payload-kv', 'payload-jobs'].includes(collection.slug)) {
			Object.assign(collection.access, closed)
		}
	}
	return config
}

/** A lock is taken and given back by its holder; one that was forgotten ends by itself. */
const ownLock: Access = ({ req: { user } }) => {
	if (!user) return false
	const own: Where = { 'user.value': { equals: user.id } }
	return own
}

const locks = {
	create: nobody,
	read: anyColleague,
	update: ownLock,
	delete: ownLock,
	readVersions: nobody,
	unlock: nobody,
}
