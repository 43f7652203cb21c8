import type { Endpoint } from 'payload'

/** The approval's door. */
export function workflowEndpoints(_collection: string): Endpoint[] {
	return []
}
