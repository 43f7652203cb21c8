import type { DateField, Field, RelationshipField, TextField } from 'payload'

/** The field, beside the text instead of in it. */
export function sidebar(field: DateField | RelationshipField | TextField): Field {
	// The spread keeps each kind of field whole, which TypeScript does not see through the union.
	return { ...field, admin: { ...field.admin, position: 'sidebar' } } as Field
}
