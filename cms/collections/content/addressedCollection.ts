/** A collection whose pieces have pages of their own, at addresses made from their headlines. */
export type AddressedCollection = 'articles' | 'clips' | 'infographics'
