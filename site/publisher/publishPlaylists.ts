import { hasAddress } from '#site/edition/addresses.ts'
import { parseQuestion } from '#site/edition/questions.ts'
import { rememberAnswers } from '#site/edition/rememberAnswers.ts'
import { pathOfPiece, paths } from '#shared/paths.ts'
import type { DuePage } from './pageBook.ts'
import type { Press } from './press.ts'
import { publishBatch, type Done } from './publishBatch.ts'
import { renderPage } from './renderPage.ts'

/**
 * Render what is due of displays, whatever else is due; which pages could not be.
 *
 * A display leads to the pages of the pieces it shows: those of them that are due come first, as always.
 */
export async function publishPlaylists(press: Press, now: Date): Promise<Done> {
	const present = press.pages.due().filter(({ path }) => hasAddress(press.store, path))
	const playlists = present.filter(({ path }) => path.startsWith(paths.displays))
	const done: Done = { rendered: 0, written: 0, failed: new Set() }
	if (!playlists.length) return done
	const ready = { ...press, edition: rememberAnswers(press.edition) }
	const hasOthers = playlists.length < present.length
	const shown = hasOthers ? await piecesOn(ready, playlists, now) : new Set<string>()
	const pieces = present.filter(({ path }) => shown.has(path))
	for (const pages of [pieces, playlists]) await publishBatch(ready, pages, { done, now })
	return done
}

/** Addresses of the pieces that these pages ask about. */
async function piecesOn(
	press: Press,
	playlists: readonly DuePage[],
	now: Date,
): Promise<Set<string>> {
	const addresses = new Set<string>()
	for (const { path } of playlists) {
		// One that cannot be rendered is noted when its turn comes.
		const page = await renderPage(press, press.edition, path, now).catch(() => undefined)
		for (const { question } of page?.asked ?? []) {
			const [, about] = parseQuestion(question)
			const piece = typeof about === 'string' ? press.store.pieces.byId(about) : undefined
			if (piece) addresses.add(pathOfPiece(piece.type, piece.slug))
		}
	}
	return addresses
}
