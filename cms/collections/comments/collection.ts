import type { CollectionConfig, TextField } from 'payload'
import { nobody } from '#cms/collections/access.ts'
import { canReadComments } from './access.ts'
import { COMMENT_MAX } from './comment.ts'
import { resolvingEndpoints } from './resolvingEndpoints.ts'

/** What colleagues say about a piece while it is being made; readers never see it. */
export const Comments: CollectionConfig = {
	slug: 'comments',
	labels: { singular: 'Trao đổi', plural: 'Trao đổi' },
	typescript: { interface: 'Comment' },
	admin: { hidden: true, useAsTitle: 'text' },
	defaultSort: 'createdAt',
	disableDuplicate: true,
	lockDocuments: false,
	// Comments are written through the piece they belong to, where it is known who may.
	access: {
		create: nobody,
		read: canReadComments,
		update: nobody,
		delete: nobody,
		unlock: nobody,
		admin: nobody,
		readVersions: nobody,
	},
	endpoints: resolvingEndpoints,
	fields: [
		reference('documentType', 'Loại nội dung'),
		reference('document', 'Mã nội dung'),
		{ name: 'text', type: 'textarea', label: 'Nội dung', required: true, maxLength: COMMENT_MAX },
		{
			name: 'author',
			type: 'relationship',
			relationTo: 'people',
			label: 'Người viết',
			index: true,
		},
		{
			name: 'mentions',
			type: 'relationship',
			relationTo: 'people',
			hasMany: true,
			label: 'Nhắc đến',
			index: true,
		},
		{ name: 'resolvedAt', type: 'date', label: 'Xong lúc' },
		{
			name: 'resolvedBy',
			type: 'relationship',
			relationTo: 'people',
			label: 'Người đánh dấu xong',
		},
		// Whose piece it is, so that who may read the comment can be asked of the database.
		reference('owner', 'Mã người viết bài'),
		reference('unit', 'Mã đơn vị'),
	],
}

function reference(name: string, label: string): TextField {
	return { name, type: 'text', label, index: true }
}
