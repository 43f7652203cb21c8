import type { Field, FieldAccess } from 'payload'
import { stateLabels, states } from './states.ts'

const locked: { create: FieldAccess; update: FieldAccess } = {
	create: () => false,
	update: () => false,
}

/** The fields that approval adds to a collection; only `keepState` and `takeAction` write them. */
export function workflowFields(): Field[] {
	return [
		{
			name: 'state',
			type: 'select',
			label: 'Trạng thái',
			index: true,
			required: true,
			defaultValue: 'draft',
			options: states.map((value) => ({ value, label: stateLabels[value] })),
			access: locked,
			hooks: { beforeDuplicate: [() => 'draft'] },
			// A column and a filter of lists; beside the text the panel says more.
			admin: {
				position: 'sidebar',
				readOnly: true,
				components: { Field: '/admin/workflow/NoButton.tsx#NoButton' },
			},
		},
		{
			name: 'owner',
			type: 'relationship',
			relationTo: 'people',
			label: 'Người viết',
			index: true,
			access: locked,
			hooks: { beforeDuplicate: [() => null] },
			admin: { position: 'sidebar', readOnly: true },
		},
		{
			name: 'lastEditedBy',
			type: 'relationship',
			relationTo: 'people',
			label: 'Người sửa gần nhất',
			access: locked,
			hooks: { beforeDuplicate: [() => null] },
			admin: { position: 'sidebar', readOnly: true },
		},
		{
			name: 'publishedAt',
			type: 'date',
			label: 'Xuất bản lần đầu',
			index: true,
			access: locked,
			hooks: { beforeDuplicate: [() => null] },
			admin: {
				position: 'sidebar',
				readOnly: true,
				condition: (data) => Boolean(data.publishedAt),
				date: { pickerAppearance: 'dayAndTime' },
			},
		},
		{
			name: 'formerSlugs',
			type: 'text',
			hasMany: true,
			index: true,
			access: locked,
			hooks: { beforeDuplicate: [() => []] },
			admin: { hidden: true },
		},
		{
			name: 'mediaUsed',
			type: 'relationship',
			relationTo: 'media',
			hasMany: true,
			index: true,
			access: locked,
			admin: { hidden: true },
		},
		/** What the edition's manifest must know, in one column: ids of media and of people. */
		{ name: 'uses', type: 'text', hidden: true, access: locked },
		/** When readers last got a new text. */
		hiddenDate('releasedAt'),
		hiddenDate('stateSince'),
		/** Ids of those who changed the text since readers last got it. */
		hiddenText('writers'),
		/** The hash that was approved and waits for its time. */
		hiddenText('approvedHash'),
		/** Who has approved the text as it stands: a list of `Approval`, as JSON. */
		hiddenText('approvals'),
		/** Why the piece came back to its writers: a `Return`, as JSON. */
		hiddenText('returned'),
		/** The line of history of a step that was just written, until it is recorded. */
		hiddenText('unrecorded'),
		/** Who is taking a step at this moment, so that only one can. */
		hiddenText('claim'),
	]
}

function hiddenDate(name: string): Field {
	return {
		name,
		type: 'date',
		hidden: true,
		access: locked,
		hooks: { beforeDuplicate: [() => null] },
	}
}

function hiddenText(name: string): Field {
	return {
		name,
		type: 'text',
		hidden: true,
		access: locked,
		hooks: { beforeDuplicate: [() => null] },
	}
}
