import type { CollectionSlug, Payload, Where } from 'payload'
import { policyOf } from '#cms/workflow/policy.ts'
import type { NameOf, Reference } from './references.ts'

const GONE = '(không còn)'
/** Characters at the end of a stored file's name; the rest tells when it came. */
const FILE_NAME_SHOWN = 12

/** Characters at the end of a piece's id: enough to tell two of them apart. */
const ID_SHOWN = 6

/**
 * Names for the documents that `ask` asks about.
 *
 * Of other pieces only those that readers have are named: whoever reads this one may not know of the rest.
 */
export async function namesOf(cms: Payload, ask: (note: NameOf) => void): Promise<NameOf> {
	const asked = new Map<string, Set<string>>()
	ask(({ relationTo, id }) => {
		asked.set(relationTo, (asked.get(relationTo) ?? new Set()).add(id))
		return ''
	})
	const names = new Map<string, string>()
	for (const [collection, ids] of asked) {
		if (!isCollection(cms, collection)) continue
		const inIds: Where = { id: { in: [...ids] } }
		const { docs } = await cms.find({
			collection,
			overrideAccess: true,
			depth: 0,
			draft: false,
			pagination: false,
			where: policyOf(collection) ? { and: [isPublished, inIds] } : inIds,
		})
		const title = cms.collections[collection].config.admin.useAsTitle
		for (const doc of docs) {
			names.set(keyOf({ relationTo: collection, id: String(doc.id) }), nameIn(doc, title))
		}
	}
	return (reference) =>
		names.get(keyOf(reference)) ?? (policyOf(reference.relationTo) ? untold(reference) : GONE)
}

const isPublished: Where = { _status: { equals: 'published' } }

function untold({ id }: Reference): string {
	return `(nội dung khác, mã ${id.slice(-ID_SHOWN)})`
}

/** A file tells a part of its stored name too and a piece its address: two may be described alike. */
function nameIn(document: object, title: string | undefined): string {
	const values = new Map<string, unknown>(Object.entries(document))
	const textOf = (field: string) => {
		const value = values.get(field)
		return typeof value === 'string' ? value.trim() : ''
	}
	const name = textOf('title') || textOf('caption') || textOf(title ?? '') || '(chưa có tên)'
	const file = textOf('filename')
	if (file) return `${name} (tệp ${file.slice(-FILE_NAME_SHOWN)})`
	const slug = 'state' in document ? textOf('slug') : ''
	return slug ? `${name} (${slug})` : name
}

function isCollection(cms: Payload, slug: string): slug is CollectionSlug {
	return slug in cms.collections
}

function keyOf({ relationTo, id }: Reference): string {
	return `${relationTo} ${id}`
}
