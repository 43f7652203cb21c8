import type { FlattenedField } from 'payload'

/** What editors call the field. */
export function labelOf(field: FlattenedField): string {
	const label = 'label' in field ? field.label : undefined
	return typeof label === 'string' && label ? label : field.name
}
