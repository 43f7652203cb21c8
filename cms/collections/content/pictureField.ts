import type { UploadField } from 'payload'

/** A picture of the library, chosen for a piece. */
export function pictureField(name: string, label: string, description: string): UploadField {
	return {
		name,
		type: 'upload',
		relationTo: 'media',
		label,
		filterOptions: { mimeType: { contains: 'image/' } },
		admin: { description },
	}
}
