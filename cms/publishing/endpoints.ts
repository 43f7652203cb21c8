import type { Endpoint } from 'payload'

/** The edition's door, for publishers only. */
export const editionEndpoints: Endpoint[] = []
