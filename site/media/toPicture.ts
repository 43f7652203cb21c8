import type { MediaFile, PublishedMedia } from '#shared/media/media.ts'
import { paths } from '#shared/paths.ts'

/** What a `<picture>` needs to show one picture of the edition. */
export interface Picture {
	/** Best format first. */
	sources: { type: string; srcset: string }[]
	image: { src: string; alt: string; width: number | undefined; height: number | undefined }
}

/** Browsers take the first format they know: AVIF weighs least. */
const formats = ['image/avif', 'image/webp']

/** The picture in every format and width there is, with the size that keeps its place while it loads. */
export function toPicture({ original, variants, alt }: PublishedMedia): Picture {
	const sources = formats.flatMap((type) => {
		const srcset = toSrcset(variants.filter(({ mimeType }) => mimeType === type))
		return srcset ? [{ type, srcset }] : []
	})
	const { name, width, height } = original
	return {
		sources,
		image: {
			src: paths.media(name),
			alt,
			width: width ?? undefined,
			height: height ?? undefined,
		},
	}
}

function toSrcset(files: MediaFile[]): string {
	return files
		.flatMap(({ name, width }) => (width ? [{ name, width }] : []))
		.sort((a, b) => a.width - b.width)
		.map(({ name, width }) => `${paths.media(name)} ${width}w`)
		.join(', ')
}
