/** Sent for a page that was fetched ahead and is shown now: only then somebody reads it. */
export const SHOWN_HEADER = 'x-shown'
