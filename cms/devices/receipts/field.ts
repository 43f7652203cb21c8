import type { UIField } from 'payload'

/** On which displays an urgent notice has come on; nothing of it is stored here. */
export const receiptsField: UIField = {
	name: 'reached',
	type: 'ui',
	label: 'Màn hình đã hiện',
	admin: {
		disableListColumn: true,
		components: { Field: '/admin/devices/ReceiptsPanel.tsx#ReceiptsPanel' },
	},
}
