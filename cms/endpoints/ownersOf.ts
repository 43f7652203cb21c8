import type { SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'

/** Everything of a configuration that has addresses in the API: itself, its collections, its globals. */
export function ownersOf(
	config: SanitizedConfig,
): (SanitizedConfig | SanitizedCollectionConfig | SanitizedGlobalConfig)[] {
	return [config, ...config.collections, ...config.globals]
}
