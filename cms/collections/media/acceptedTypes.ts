import type { PublishedMedia } from '#shared/media/media.ts'

interface AcceptedType {
	/** Ending of the stored name. */
	extension: string
	kind: PublishedMedia['kind']
}

/**
 * The only types of file the CMS takes, by detected content.
 *
 * SVG, XML and HTML stay out: a browser runs the scripts inside them.
 */
export const acceptedTypes: Readonly<Record<string, AcceptedType>> = {
	'image/jpeg': { extension: 'jpg', kind: 'image' },
	'image/png': { extension: 'png', kind: 'image' },
	'image/webp': { extension: 'webp', kind: 'image' },
	'image/avif': { extension: 'avif', kind: 'image' },
	'image/gif': { extension: 'gif', kind: 'image' },
	'video/mp4': { extension: 'mp4', kind: 'clip' },
	'video/webm': { extension: 'webm', kind: 'clip' },
	'text/vtt': { extension: 'vtt', kind: 'captions' },
	'application/pdf': { extension: 'pdf', kind: 'document' },
}
