import type { CollectionConfig } from 'payload'
import { closed } from '#cms/collections/access.ts'
import { playEndpoints } from '#cms/devices/plays/endpoints.ts'

/**
 * Proof of play: what was on a display, one document for each of its hours; only our own code reads
 * and writes it.
 *
 * A row for every slide would be a million a day with two hundred displays.
 */
export const Plays: CollectionConfig = {
	slug: 'plays',
	labels: { singular: 'Lượt phát', plural: 'Lượt phát' },
	typescript: { interface: 'PlayHour' },
	admin: { hidden: true },
	access: closed,
	endpoints: playEndpoints,
	fields: [
		{ name: 'display', type: 'relationship', relationTo: 'displays', index: true, maxDepth: 0 },
		/** The moment at which the hour begins. */
		{ name: 'hour', type: 'date', required: true, index: true },
		/** The plays as JSON. */
		{ name: 'plays', type: 'text', required: true },
	],
}

/** Receipts: when an urgent notice came on a display. */
export const Receipts: CollectionConfig = {
	slug: 'receipts',
	labels: { singular: 'Xác nhận đã hiện', plural: 'Xác nhận đã hiện' },
	typescript: { interface: 'Receipt' },
	admin: { hidden: true },
	access: closed,
	fields: [
		{ name: 'notice', type: 'relationship', relationTo: 'notices', index: true, maxDepth: 0 },
		{ name: 'display', type: 'relationship', relationTo: 'displays', index: true, maxDepth: 0 },
		{ name: 'shownAt', type: 'date', required: true },
	],
}
