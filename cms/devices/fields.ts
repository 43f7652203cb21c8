import type { UIField } from 'payload'

/** What a display's page and the list of displays show of its devices; nothing of it is stored here. */
export const deviceFields: UIField[] = [
	{
		name: 'health',
		type: 'ui',
		label: 'Tình trạng',
		admin: {
			position: 'sidebar',
			components: {
				Field: '/admin/devices/DevicesPanel.tsx#DevicesPanel',
				Cell: '/admin/devices/HealthCell.tsx#HealthCell',
			},
		},
	},
	{
		name: 'lastSeen',
		type: 'ui',
		label: 'Liên lạc gần nhất',
		admin: {
			position: 'sidebar',
			components: { Cell: '/admin/devices/LastSeenCell.tsx#LastSeenCell' },
		},
	},
]
