import type { Payload } from 'payload'
import type { DisplayRules } from '#cms/payload-types.ts'

/** What administrators decided about displays. */
export async function loadDisplayRules(cms: Payload): Promise<DisplayRules> {
	return cms.findGlobal({ slug: 'displayRules', overrideAccess: true, depth: 0 })
}
