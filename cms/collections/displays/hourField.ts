import type { UIField } from 'payload'

/** What an hour looks like on a display, below what makes it so. */
export const hourField: UIField = {
	name: 'hour',
	type: 'ui',
	admin: {
		disableListColumn: true,
		components: { Field: '/admin/displays/HourPanel.tsx#HourPanel' },
	},
}
