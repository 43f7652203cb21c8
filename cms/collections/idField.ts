import type { TextField } from 'payload'
import { v7 } from 'uuid'

/**
 * An id of our own: text, ordered by time, the same on every database.
 *
 * Payload's own ids differ between databases, so content could not move from one to another.
 */
export function idField(): TextField {
	return {
		name: 'id',
		type: 'text',
		defaultValue: () => v7(),
		access: { update: () => false },
		admin: { hidden: true, disableBulkEdit: true },
	}
}
