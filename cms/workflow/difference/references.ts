/** A document that another one names. */
export interface Reference {
	relationTo: string
	id: string
}

/** What people call the document. */
export type NameOf = (reference: Reference) => string
