import type { FieldHook } from 'payload'
import type { Display } from '#cms/payload-types.ts'
import { SLUG_MAX_LENGTH, toSlug } from '#shared/slug.ts'

/** Numbered addresses that are tried: no corporation has so many displays of one name. */
const NUMBERS_MOST = 999

/**
 * A display that is given no address keeps the one it has; a new one gets the first free of its name.
 *
 * Screens have the address open, and half of a corporation's hang in a “Sảnh tầng 1”.
 */
export const keepAddress: FieldHook<Display, unknown> = async ({
	value,
	data,
	originalDoc,
	req,
}) => {
	if (typeof value === 'string' && value.trim() !== '') return value.trim()
	if (originalDoc?.slug) return originalDoc.slug
	const base = toSlug(typeof data?.name === 'string' ? data.name : '')
	if (!base) return value
	const { docs } = await req.payload.find({
		collection: 'displays',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { slug: true },
		where: { slug: { contains: shortened(base) } },
	})
	const taken = new Set(docs.map(({ slug }) => slug))
	const numbers = Array.from({ length: NUMBERS_MOST }, (_, index) => index + 1)
	return numbers.map((number) => numbered(base, number)).find((slug) => !taken.has(slug)) ?? base
}

function numbered(base: string, number: number): string {
	return number === 1 ? base : `${shortened(base)}-${number}`
}

/** Room for a dash and three digits. */
function shortened(base: string): string {
	return base.slice(0, SLUG_MAX_LENGTH - 4).replace(/-+$/, '')
}
