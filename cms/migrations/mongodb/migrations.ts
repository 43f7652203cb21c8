import type { Migration } from 'payload'

/**
 * Every change that MongoDB's documents needed, in order; each runs once, before traffic.
 *
 * A new field needs none. What renames or reckons anew does: `{ name, up, down }`, `up` taking `{ payload, req }`.
 */
export const migrations: Migration[] = []
