/** Which page of a list is shown, and what stands before and after it. */
export interface ListPlace {
	/** The archive page shown; absent on the front of the list. */
	archivePage?: number | undefined
	/** Address of the page with newer pieces. */
	newer?: string | undefined
	/** Address of the page with older pieces. */
	older?: string | undefined
}
