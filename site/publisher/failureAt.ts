import type { Edition } from '#site/edition/edition.ts'
import { documentAt } from './documentAt.ts'
import { templateFor } from './templateFor.ts'

/** Document and template of the page at `path`, as its failure names them: the reason follows. */
export function failureAt(edition: Edition, path: string): string {
	const document = documentAt(edition, path)
	const name = document ? `${document.type} ${document.id} at ${path}` : `page ${path}`
	return `${name}, template ${templateFor(path)}`
}
