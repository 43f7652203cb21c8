import type {
	DateField,
	Field,
	NumberField,
	RelationshipField,
	SelectField,
	TextField,
} from 'payload'

type SidebarField = DateField | NumberField | RelationshipField | SelectField | TextField

/** The field, beside the text instead of in it. */
export function sidebar(field: SidebarField): Field {
	// The spread keeps each kind of field whole, which TypeScript does not see through the union.
	return { ...field, admin: { ...field.admin, position: 'sidebar' } } as Field
}
