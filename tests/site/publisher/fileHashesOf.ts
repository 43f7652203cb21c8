import { hash } from 'node:crypto'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { filesOf } from '#shared/media/filesOf.ts'

/** What every media file of the edition hashes to, by name. */
export function fileHashesOf(server: EditionServer): Map<string, string> {
	const names = server.all('media').flatMap((media) => filesOf(media).map(({ name }) => name))
	return new Map(
		names.map((name) => [name, hash('sha256', server.files.get(name) ?? Buffer.from(''))]),
	)
}
