import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { toSlug } from '#shared/slug.ts'
import type { AddressedCollection } from './addressedCollection.ts'
import { freeSlug, isFreeSlug } from './freeSlug.ts'

/**
 * Keep an address that is the piece's own.
 *
 * While nobody has read the piece its address follows the headline, unless a person chose one;
 * from the first publication on it changes only when a person changes it.
 */
export function keepSlug(collection: AddressedCollection): CollectionBeforeChangeHook<Addressed> {
	return async (change) => {
		const { data, operation, req } = change
		// A copy comes with the piece it was made of, whose address is not the copy's.
		const originalDoc = operation === 'create' ? undefined : change.originalDoc
		const id: unknown = originalDoc?.id ?? data.id
		const given = typeof data.slug === 'string' ? data.slug.trim() : ''
		const before: unknown = originalDoc?.slug
		const headline: unknown = data.headline ?? originalDoc?.headline
		const base = typeof headline === 'string' ? toSlug(headline) : ''
		const piece = typeof id === 'string' ? id : ''

		if (given !== '' && given !== before) {
			if (await isFreeSlug(req.payload, collection, given, piece))
				return Object.assign(data, { slug: given })
			throw taken(collection, given, req)
		}
		const isSettled =
			Boolean(originalDoc?.publishedAt) && typeof before === 'string' && before !== ''
		if (isSettled) return Object.assign(data, { slug: before })
		if (given !== '' && !isMadeFrom(given, originalDoc?.headline)) return data
		if (given !== '' && isMadeFrom(given, headline)) return data
		if (base === '') return Object.assign(data, { slug: null })
		return Object.assign(data, { slug: await freeSlug(req.payload, collection, base, piece) })
	}
}

/** What the hook must know of a piece. */
interface Addressed {
	id: string
	headline?: string | null
	slug?: string | null
	publishedAt?: string | null
}

/** Whether the address is the one this headline would get, with or without a number behind it. */
function isMadeFrom(slug: string, headline: unknown): boolean {
	const base = typeof headline === 'string' ? toSlug(headline) : ''
	if (base === '') return false
	return (
		slug === base || (slug.startsWith(`${base}-`) && /^[0-9]+$/.test(slug.slice(base.length + 1)))
	)
}

function taken(collection: string, slug: string, req: PayloadRequest): ValidationError {
	const message = `Đường dẫn “${slug}” đã có nội dung khác dùng. Hãy chọn đường dẫn khác.`
	return new ValidationError({ collection, errors: [{ path: 'slug', message }], req })
}
