import type { CollectionConfig } from 'payload'
import { closed } from '#cms/collections/access.ts'

/** Devices: the boxes behind displays, waiting with a code or paired; only our own code reads and writes them. */
export const Devices: CollectionConfig = {
	slug: 'devices',
	labels: { singular: 'Thiết bị', plural: 'Thiết bị' },
	typescript: { interface: 'Device' },
	admin: { hidden: true },
	access: closed,
	fields: [
		/** What a person types; null once it has been used. */
		{ name: 'code', type: 'text', index: true },
		/** SHA-256 of what the device alone knows while it waits. */
		{ name: 'secretHash', type: 'text', index: true },
		{ name: 'codeExpiresAt', type: 'date', index: true },
		{ name: 'display', type: 'relationship', relationTo: 'displays', index: true, maxDepth: 0 },
		/** SHA-256 of its token. */
		{ name: 'tokenHash', type: 'text', index: true },
		{ name: 'pairedAt', type: 'date' },
		{ name: 'pairedBy', type: 'relationship', relationTo: 'people', maxDepth: 0 },
		{ name: 'revokedAt', type: 'date' },
		{ name: 'lastSeenAt', type: 'date', index: true },
		/** The last report as JSON, less plays and receipts. */
		{ name: 'report', type: 'text' },
		/** Since when it has been dark and somebody was told; null while it is not. */
		{ name: 'toldDarkAt', type: 'date' },
	],
}
