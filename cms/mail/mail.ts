/** A message, ready to be sent. */
export interface Mail {
	/** The address of the one person it goes to. */
	to: string
	subject: string
	html: string
	/** The same without markup. */
	text: string
}
