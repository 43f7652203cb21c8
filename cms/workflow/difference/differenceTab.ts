import type { EditViewConfig } from 'payload'

/** The tab of the edit page in which two versions stand side by side. */
export const differenceTab: EditViewConfig = {
	Component: '/admin/difference/DifferenceView.tsx#DifferenceView',
	path: '/so-sanh',
	tab: {
		label: 'So sánh',
		href: '/so-sanh',
		order: 200,
		// Who may not read the versions has nothing to compare.
		condition: ({ collectionConfig, permissions }) =>
			Boolean(collectionConfig && permissions.collections?.[collectionConfig.slug]?.readVersions),
	},
}
