import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { paths } from '#shared/paths.ts'
import { parseQuestion, type Answered } from '#site/edition/questions.ts'
import type { Press } from './press.ts'
import { unlessGone } from './unlessGone.ts'

/** Files that are being read, by name: pages that are drawn side by side ask for the same ones. */
const underWay = new WeakMap<Press['store'], Map<string, Promise<string | undefined>>>()

/**
 * Reckon what the files hash to that a page asked about and nobody knew; whether any is known now.
 *
 * A file that is not there stays unknown, and displays do without it.
 */
export async function learnFileHashes(
	press: Pick<Press, 'store' | 'tree' | 'pages' | 'edition'>,
	asked: readonly Answered[],
	now: Date,
): Promise<boolean> {
	const known = new Map<string, string>()
	for (const name of unknownFiles(press, asked)) {
		const sha256 = await hashOnce(press, name)
		if (sha256) known.set(name, sha256)
	}
	if (!known.size) return false
	const { store, pages, edition } = press
	store.putFileHashes(known, (touched) => pages.markDue(touched, edition, now.getTime()))
	return true
}

function unknownFiles({ store }: Pick<Press, 'store'>, asked: readonly Answered[]): string[] {
	return asked.flatMap(({ question }) => {
		if (!question.startsWith('["fileHash"')) return []
		const [name, file] = parseQuestion(question)
		return name === 'fileHash' && store.entries.fileHash(file) === undefined ? [file] : []
	})
}

async function hashOnce(
	{ store, tree }: Pick<Press, 'store' | 'tree'>,
	name: string,
): Promise<string | undefined> {
	const files = underWay.get(store) ?? new Map<string, Promise<string | undefined>>()
	underWay.set(store, files)
	const hashing = files.get(name) ?? hashFile(tree.fileFor(paths.media(name)))
	files.set(name, hashing)
	return hashing.finally(() => files.delete(name))
}

async function hashFile(file: string): Promise<string | undefined> {
	const sum = createHash('sha256')
	try {
		for await (const part of createReadStream(file)) sum.update(part as Buffer)
	} catch (error) {
		return unlessGone(error as NodeJS.ErrnoException)
	}
	return sum.digest('hex')
}
