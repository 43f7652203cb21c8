import type { Media } from '#cms/payload-types.ts'

/** The small picture that stands for a file in the admin; null where there is none. */
export function thumbnail({ doc }: { doc: Record<string, unknown> }): string | null {
	// Payload says nothing of what the documents are; these are this collection's.
	const { sizes, poster } = doc as Partial<Media>
	const name = sizes?.webp480?.filename ?? poster?.filename
	return name ? `/api/media/file/${name}` : null
}
