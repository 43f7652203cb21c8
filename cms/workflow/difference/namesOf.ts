import type { CollectionSlug, Payload } from 'payload'
import { policyOf } from '#cms/workflow/policy.ts'
import type { NameOf, Reference } from './references.ts'

const GONE = '(không còn)'
const UNTOLD = '(nội dung khác)'

/**
 * Names for the documents that `ask` asks about.
 *
 * Other pieces are not named: whoever reads this one may not know of them.
 */
export async function namesOf(cms: Payload, ask: (note: NameOf) => void): Promise<NameOf> {
	const asked = new Map<string, Set<string>>()
	ask(({ relationTo, id }) => {
		asked.set(relationTo, (asked.get(relationTo) ?? new Set()).add(id))
		return ''
	})
	const names = new Map<string, string>()
	for (const [collection, ids] of asked) {
		if (policyOf(collection) || !isCollection(cms, collection)) continue
		const { docs } = await cms.find({
			collection,
			overrideAccess: true,
			depth: 0,
			pagination: false,
			where: { id: { in: [...ids] } },
		})
		const title = cms.collections[collection].config.admin.useAsTitle
		for (const doc of docs) {
			names.set(keyOf({ relationTo: collection, id: String(doc.id) }), nameIn(doc, title))
		}
	}
	return (reference) =>
		names.get(keyOf(reference)) ?? (policyOf(reference.relationTo) ? UNTOLD : GONE)
}

/** A file is known by its own name too: two pictures may be described alike. */
function nameIn(document: object, title: string | undefined): string {
	const values = new Map<string, unknown>(Object.entries(document))
	const name = title ? values.get(title) : undefined
	const words = [values.get('filename'), values.get('caption') ?? name].filter(
		(word) => typeof word === 'string' && word !== '',
	)
	if (values.has('filename')) return words.join(' – ')
	return typeof name === 'string' && name ? name : '(chưa có tên)'
}

function isCollection(cms: Payload, slug: string): slug is CollectionSlug {
	return slug in cms.collections
}

function keyOf({ relationTo, id }: Reference): string {
	return `${relationTo} ${id}`
}
