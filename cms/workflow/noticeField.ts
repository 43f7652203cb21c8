import type { Field } from 'payload'

/** Over the text: why a piece came back, or why it cannot be changed now. */
export const noticeField: Field = {
	name: 'workflowNotice',
	type: 'ui',
	admin: {
		disableListColumn: true,
		components: { Field: '/admin/workflow/WorkflowNotice.tsx#WorkflowNotice' },
	},
}
