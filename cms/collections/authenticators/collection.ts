import type { CollectionConfig } from 'payload'
import { closed } from '#cms/collections/access.ts'

/** Authenticators: what people show beside their password, one each; only our own code reads and writes them. */
export const Authenticators: CollectionConfig = {
	slug: 'authenticators',
	labels: { singular: 'Xác thực hai lớp', plural: 'Xác thực hai lớp' },
	typescript: { interface: 'Authenticator' },
	admin: { hidden: true },
	access: closed,
	fields: [
		{ name: 'person', type: 'relationship', relationTo: 'people', unique: true, maxDepth: 0 },
		/** The secret that the person's telephone shares, sealed. */
		{ name: 'secret', type: 'text' },
		/** Since when codes are asked for; null until the first code was right. */
		{ name: 'confirmedAt', type: 'date' },
		/** The half minute of the last code that opened the door; none opens it twice. */
		{ name: 'lastStep', type: 'number' },
		/** Codes tried since the last right one, and until when none is looked at. */
		{ name: 'tries', type: 'number', defaultValue: 0 },
		{ name: 'lockedUntil', type: 'date' },
		/** SHA-256 of the recovery codes that are left, apart by spaces. */
		{ name: 'recoveryHashes', type: 'text' },
	],
}
