import type { GlobalAfterChangeHook, GlobalConfig } from 'payload'
import { singletonTypes } from './singletons.ts'
import { wakeLater } from './wakeLater.ts'

/** The global, telling the publisher when it changed, if readers have something of it. */
export function globalWakesPublisher(global: GlobalConfig): GlobalConfig {
	if (!singletonTypes.some((type) => type === global.slug)) return global
	const { hooks } = global
	return {
		...global,
		hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), wakeAfterChange] },
	}
}

const wakeAfterChange: GlobalAfterChangeHook = ({ doc, global, req }) => {
	wakeLater(req.payload, global.slug, global.slug)
	// Payload types globals as anything.
	return doc as unknown
}
