import type { UIField } from 'payload'

/** What is said about a piece, beside it on its page. */
export const commentsField: UIField = {
	name: 'discussion',
	type: 'ui',
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		components: { Field: '/admin/comments/CommentsPanel.tsx#CommentsPanel' },
	},
}
