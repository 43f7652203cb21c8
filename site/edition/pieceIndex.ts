import type { AddressedType } from '#shared/paths.ts'
import { comparePieces, listKeysOf, type PieceFacts, type Place } from './pieceFacts.ts'

/**
 * Every piece's place in every list, and its addresses, in memory.
 *
 * Half a kilobyte a piece; counting positions in SQLite would make a page of the archive cost more
 * the larger the archive is.
 */
export class PieceIndex {
	readonly #byId = new Map<string, PieceFacts>()
	readonly #bySlug = new Map<string, Set<string>>()
	readonly #byFormerSlug = new Map<string, Set<string>>()
	readonly #lists = new Map<string, PieceFacts[]>()

	constructor(pieces: readonly PieceFacts[]) {
		for (const piece of pieces.toSorted(comparePieces)) this.add(piece)
	}

	/** Add a piece that is not there yet. */
	add(piece: PieceFacts): void {
		const { type, id } = piece
		this.#byId.set(id, piece)
		addTo(this.#bySlug, nameOf(type, piece.slug), id)
		for (const slug of piece.formerSlugs) addTo(this.#byFormerSlug, nameOf(type, slug), id)
		for (const key of listKeysOf(piece)) {
			const list = this.#lists.get(key) ?? []
			list.splice(positionFor(list, piece), 0, piece)
			this.#lists.set(key, list)
		}
	}

	/** Remove a piece that is there. */
	remove(piece: PieceFacts): void {
		const { type, id } = piece
		this.#byId.delete(id)
		removeFrom(this.#bySlug, nameOf(type, piece.slug), id)
		for (const slug of piece.formerSlugs) removeFrom(this.#byFormerSlug, nameOf(type, slug), id)
		for (const key of listKeysOf(piece)) {
			const list = this.#lists.get(key) ?? []
			list.splice(positionFor(list, piece), 1)
			if (list.length) this.#lists.set(key, list)
			else this.#lists.delete(key)
		}
	}

	/** The piece with this id. */
	byId(id: string): PieceFacts | undefined {
		return this.#byId.get(id)
	}

	/** The piece at this address; the first by id should two claim it. */
	bySlug(type: AddressedType, slug: string): PieceFacts | undefined {
		return this.#first(this.#bySlug.get(nameOf(type, slug)))
	}

	/** The piece that left this address, unless another one lives there now. */
	byFormerSlug(type: AddressedType, slug: string): PieceFacts | undefined {
		const name = nameOf(type, slug)
		return this.#bySlug.has(name) ? undefined : this.#first(this.#byFormerSlug.get(name))
	}

	/** Every address that pieces of the type once had. */
	formerSlugs(type: AddressedType): string[] {
		const start = nameOf(type, '')
		const names = [...this.#byFormerSlug.keys()].filter((name) => name.startsWith(start))
		return names.map((name) => name.slice(start.length))
	}

	/** A list's pieces, oldest first. */
	list(key: string): readonly PieceFacts[] {
		return this.#lists.get(key) ?? []
	}

	/** Ids of all pieces. */
	ids(): string[] {
		return [...this.#byId.keys()]
	}

	/** Keys of the lists that have pieces. */
	listKeys(): string[] {
		return [...this.#lists.keys()]
	}

	/** Where in the list the piece is, or would be. */
	position(key: string, piece: Place): number {
		return positionFor(this.list(key), piece)
	}

	/** The pieces before and after the place where the piece is, or would be. */
	neighbours(key: string, piece: Place): { older?: PieceFacts; newer?: PieceFacts } {
		const list = this.list(key)
		const at = positionFor(list, piece)
		const newer = list[at]?.id === piece.id ? list[at + 1] : list[at]
		const older = list[at - 1]
		return { ...(older && { older }), ...(newer && { newer }) }
	}

	#first(ids: Set<string> | undefined): PieceFacts | undefined {
		if (!ids) return undefined
		const [id] = [...ids].sort()
		return id === undefined ? undefined : this.#byId.get(id)
	}
}

function nameOf(type: AddressedType, slug: string): string {
	return `${type}/${slug}`
}

function positionFor(list: readonly PieceFacts[], piece: Place): number {
	let low = 0
	let high = list.length
	while (low < high) {
		const middle = (low + high) >>> 1
		const other = list[middle]
		if (other && comparePieces(other, piece) < 0) low = middle + 1
		else high = middle
	}
	return low
}

function addTo(map: Map<string, Set<string>>, key: string, id: string): void {
	const ids = map.get(key)
	if (ids) ids.add(id)
	else map.set(key, new Set([id]))
}

function removeFrom(map: Map<string, Set<string>>, key: string, id: string): void {
	const ids = map.get(key)
	ids?.delete(id)
	if (ids?.size === 0) map.delete(key)
}
