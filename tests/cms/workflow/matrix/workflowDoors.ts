import { actions } from '#cms/workflow/steps.ts'
import { seenNow } from '#tests/support/cmsBuilders.ts'
import type { Door, Try } from './doors.ts'

const HOUR_MS = 60 * 60 * 1000

/** The approval's own door, with each action. */
export const workflowDoors: readonly Door[] = [
	...actions.map((action) =>
		step(action, async ({ open, prop }) => ({
			action,
			...(action === 'approve' ? { seen: await seenNow(open.cms, prop.id) } : {}),
			...(action === 'return' || action === 'takedown' ? { comment: 'Có lý do.' } : {}),
			...(action === 'schedule' ? { at: new Date(Date.now() + HOUR_MS).toISOString() } : {}),
		})),
	),
	step('approve what was read before', () => ({ action: 'approve', seen: 'f'.repeat(64) })),
	step('approve without having read', () => ({ action: 'approve' })),
	step('expire', () => ({ action: 'expire' })),
]

function step(name: string, body: (attempt: Try) => unknown): Door {
	return {
		name: `step ${name}`,
		knock: async (attempt) => {
			const { open, person, prop } = attempt
			const { status } = await open.request('POST', `/articles/${prop.id}/workflow`, {
				...(person ? { as: person } : {}),
				body: await body(attempt),
			})
			return status
		},
	}
}
