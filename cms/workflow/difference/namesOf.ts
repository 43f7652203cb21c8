import type { CollectionSlug, Payload } from 'payload'
import { policyOf } from '#cms/workflow/policy.ts'
import type { NameOf, Reference } from './references.ts'

const GONE = '(không còn)'
/** Characters at the end of a stored file's name; the rest tells when it came. */
const FILE_NAME_SHOWN = 12

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

/** A file tells a part of its stored name too: two pictures may be described alike. */
function nameIn(document: object, title: string | undefined): string {
	const values = new Map<string, unknown>(Object.entries(document))
	const textOf = (field: string) => {
		const value = values.get(field)
		return typeof value === 'string' ? value.trim() : ''
	}
	const name = textOf('caption') || textOf(title ?? '') || '(chưa có tên)'
	const file = textOf('filename')
	return file ? `${name} (tệp ${file.slice(-FILE_NAME_SHOWN)})` : name
}

function isCollection(cms: Payload, slug: string): slug is CollectionSlug {
	return slug in cms.collections
}

function keyOf({ relationTo, id }: Reference): string {
	return `${relationTo} ${id}`
}
