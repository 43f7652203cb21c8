/** Where a half-written piece refers to nothing yet: no document has this id, so the page shows none. */
export const NO_DOCUMENT = 'none'
