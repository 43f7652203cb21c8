import { idOf } from '#cms/collections/idOf.ts'
import { textOf } from './bodyNodes.ts'

/** A picture of a photo story. */
export interface StoryPicture {
	/** A media document; null while nobody has chosen one. */
	media: string | null
	caption: string
	credit: string
}

/** The pictures of a photo story, in their order. */
export function picturesOf({ pictures }: Record<string, unknown>): StoryPicture[] {
	const rows: unknown[] = Array.isArray(pictures) ? pictures : []
	return rows
		.filter((row) => typeof row === 'object' && row !== null)
		.map((row) => ({
			media: idOf(Reflect.get(row, 'picture')),
			caption: textOf(Reflect.get(row, 'caption')),
			credit: textOf(Reflect.get(row, 'credit')),
		}))
}
