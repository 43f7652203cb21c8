/** Something a page owes its readers and does not keep. */
export interface Violation {
	/** The check that found it, such as `axe`. */
	check: string
	/** Type and address of the page, and how it was looked at. */
	where: string
	/** One line. */
	what: string
}
