import { defaultIdentity } from '#shared/identity/identity.ts'
import { paletteSheet } from '#shared/identity/paletteSheet.ts'
import {
	addressedTypes,
	feedKinds,
	listRoots,
	pathOfPiece,
	paths,
	pieceAt,
	pieceRoots,
	type AddressedType,
	type ListKind,
	type ShowPiece,
} from '#shared/paths.ts'
import type { EntryTable } from './entryTable.ts'
import { archivePagesFor, sitemapPagesFor, toListKey } from './lists.ts'
import { listKeysOf, type PieceFacts } from './pieceFacts.ts'
import type { PieceIndex } from './pieceIndex.ts'

/** What decides which addresses the site has. */
export interface Shelf {
	pieces: PieceIndex
	entries: EntryTable
}

/** Something with a list of its own: its id in questions, and its slug in addresses. */
export interface Subject {
	kind: ListKind
	id: string
	slug: string
}

/** Addresses that exist whatever the edition holds. */
export const fixedAddresses = [
	paths.home,
	paths.search,
	paths.searchAids,
	paths.searchPlain,
	paths.units,
	paths.months,
	paths.rss,
	paths.jsonFeed,
	paths.sitemapIndex,
	paths.notFound,
	paths.robots,
	paths.offline,
	paths.webManifest,
	paths.displays,
	paths.signIn,
	paths.signInCode,
	paths.signOut,
] as readonly string[]

// The keys of these tables are the kinds and types, and no others.
const listKinds = Object.keys(listRoots) as ListKind[]
const showTypes = Object.keys(pieceRoots) as ShowPiece[]
const PALETTES = paths.palette('').slice(0, -'.css'.length)
const sitemapPattern = /^\/sitemap-(\d+)\.xml$/

/** Whether the site has a page or redirect at `path` now. */
export function hasAddress(shelf: Shelf, path: string): boolean {
	if (fixedAddresses.includes(path)) return true
	if (path.startsWith(PALETTES)) return path === paletteAddress(shelf)
	if (path.startsWith(paths.displays)) return isOfDisplay(shelf.entries, path)
	const file = sitemapPattern.exec(path)?.[1]
	if (file) {
		return Number(file) >= 1 && Number(file) <= sitemapPagesFor(shelf.pieces.list('all').length)
	}
	const piece = pieceAt(path)
	if (piece) return isOrWas(shelf.pieces, piece.type, piece.slug)
	const type = showTypes.find((each) => path.startsWith(paths.pieces(each)))
	if (type) return hasShowList(shelf.pieces, type, path)
	const [, root = '', slug = '', ...rest] = path.split('/')
	const kind = listKinds.find((each) => listRoots[each] === root)
	const subject = kind && subjectAt(shelf, kind, slug)
	return subject !== undefined && hasListAddress(shelf, subject, path, rest)
}

/** Every address the site has now. */
export function allAddresses(shelf: Shelf): string[] {
	const { pieces } = shelf
	const addresses = [
		...addressedTypes.flatMap((type) => [
			...pieces.list(type === 'article' ? 'all' : type).map(({ slug }) => pathOfPiece(type, slug)),
			...pieces.formerSlugs(type).map((slug) => pathOfPiece(type, slug)),
		]),
		...showTypes.flatMap((type) => showAddresses(pieces, type)),
		...listedSubjects(shelf).flatMap((subject) => listAddresses(pieces, subject)),
		...shelf.entries.allKept('display').flatMap(({ slug }) => displayAddresses(slug)),
		...fixedAddresses,
		paletteAddress(shelf),
		...numbersTo(sitemapPagesFor(pieces.list('all').length)).map(paths.sitemap),
	]
	return [...new Set(addresses)].filter((path) => hasAddress(shelf, path))
}

/** A display's page, and what it plays. */
export function displayAddresses(slug: string): string[] {
	return [paths.display(slug), paths.playlist(slug)]
}

/** Where the corporation's colours are; another place when it has others. */
export function paletteAddress({ entries }: Pick<Shelf, 'entries'>): string {
	const identity = entries.find('identity', 'identity') ?? defaultIdentity
	return paths.palette(paletteSheet(identity).hash)
}

/** Addresses that may appear or vanish when `piece` enters, changes or leaves. */
export function addressesOfPiece(shelf: Shelf, piece: PieceFacts): string[] {
	const own = [piece.slug, ...piece.formerSlugs].map((slug) => pathOfPiece(piece.type, slug))
	return [...own, ...listKeysOf(piece).flatMap((key) => newestAddresses(shelf, key))]
}

/** Addresses a list can have, whether or not anything is in it. */
export function listAddresses(pieces: PieceIndex, { kind, id, slug }: Subject): string[] {
	const pages = numbersTo(archivePagesFor(pieces.list(toListKey({ kind, id })).length))
	return [
		...frontAddresses(kind, slug),
		...pages.map((page) => paths.listArchive(kind, slug, page)),
	]
}

/** Everything that has a list: the edition's sections, units, tags and people, and the months with articles. */
export function listedSubjects({ pieces, entries }: Shelf): Subject[] {
	return listKinds.flatMap((kind): Subject[] => {
		if (kind !== 'month') return entries.allKept(kind).map(({ id, slug }) => ({ kind, id, slug }))
		const keys = pieces
			.listKeys()
			.filter((key) => key.startsWith('month:'))
			.sort()
		return keys.map((key) => toMonth(key.slice('month:'.length)))
	})
}

/** Units that have articles, themselves or below them; their fronts show those of the units above besides. */
export function unitsToRead({ pieces, entries }: Shelf): Set<string> {
	const found = new Set<string>()
	for (const { id } of entries.allKept('unit')) {
		if (!pieces.list(toListKey({ kind: 'unit', id })).length) continue
		for (let unit: string | null = id; unit !== null && !found.has(unit);) {
			found.add(unit)
			unit = entries.kept('unit', unit)?.parent ?? null
		}
	}
	return found
}

function isOfDisplay(entries: EntryTable, path: string): boolean {
	const [slug = ''] = path.slice(paths.displays.length).split('/')
	return displayAddresses(slug).includes(path) && entries.keptBySlug('display', slug) !== undefined
}

/** Whether a piece is at this address, or what leads from it to where the piece is now. */
function isOrWas(pieces: PieceIndex, type: AddressedType, slug: string): boolean {
	return Boolean(pieces.bySlug(type, slug) ?? pieces.byFormerSlug(type, slug))
}

/** The list of all pieces of a type, which is there without any, and its archive. */
function hasShowList(pieces: PieceIndex, type: ShowPiece, path: string): boolean {
	if (path === paths.pieces(type)) return true
	const page = Number(path.split('/')[3])
	if (path !== paths.piecesArchive(type, page)) return false
	return isNumberTo(page, archivePagesFor(pieces.list(type).length))
}

function hasListAddress(shelf: Shelf, subject: Subject, path: string, rest: string[]): boolean {
	const { kind, id, slug } = subject
	const count = shelf.pieces.list(toListKey(subject)).length
	const page = Number(rest[1])
	if (path === paths.listArchive(kind, slug, page)) return isNumberTo(page, archivePagesFor(count))
	if (!frontAddresses(kind, slug).includes(path)) return false
	return kind === 'section' || count > 0 || (kind === 'unit' && unitsToRead(shelf).has(id))
}

function subjectAt({ pieces, entries }: Shelf, kind: ListKind, slug: string): Subject | undefined {
	if (kind === 'month') return pieces.list(`month:${slug}`).length ? toMonth(slug) : undefined
	const subject = entries.keptBySlug(kind, slug)
	return subject && { kind, id: subject.id, slug }
}

/** The addresses of a list that change when something enters at its front. */
function newestAddresses(shelf: Shelf, key: string): string[] {
	const { pieces, entries } = shelf
	const archivePages = archivePagesFor(pieces.list(key).length)
	if (key === 'all') return [paths.sitemap(sitemapPagesFor(pieces.list(key).length))]
	const type = showTypes.find((each) => each === key)
	if (type) {
		return [archivePages, archivePages + 1].map((page) => paths.piecesArchive(type, page))
	}
	const subject = subjectOfKey(shelf, key)
	if (!subject) return []
	const { kind, slug } = subject
	const pages = [archivePages, archivePages + 1].map((page) => paths.listArchive(kind, slug, page))
	const above = kind === 'unit' ? unitsAbove(entries, subject.id) : []
	const fronts = [slug, ...above].flatMap((each) => frontAddresses(kind, each))
	return [...fronts, ...pages]
}

/** A list's front, and its feeds, which exist when it does. */
function frontAddresses(kind: ListKind, slug: string): string[] {
	const hasFeeds = (feedKinds as readonly ListKind[]).includes(kind)
	const feeds = hasFeeds ? [paths.listRss(kind, slug), paths.listJsonFeed(kind, slug)] : []
	return [paths.list(kind, slug), ...feeds]
}

function subjectOfKey({ entries }: Shelf, key: string): Subject | undefined {
	const colon = key.indexOf(':')
	// `toListKey` put a list kind before the colon.
	const [kind, id] = [key.slice(0, colon) as ListKind, key.slice(colon + 1)]
	if (kind === 'month') return toMonth(id)
	const slug = entries.kept(kind, id)?.slug
	return slug === undefined ? undefined : { kind, id, slug }
}

/** Slugs of the units above one, whose fronts exist as long as something below them is to be read. */
function unitsAbove(entries: EntryTable, id: string): string[] {
	const slugs: string[] = []
	const seen = new Set([id])
	for (let unit = entries.kept('unit', id); unit?.parent && !seen.has(unit.parent);) {
		seen.add(unit.parent)
		unit = entries.kept('unit', unit.parent)
		if (unit) slugs.push(unit.slug)
	}
	return slugs
}

function showAddresses(pieces: PieceIndex, type: ShowPiece): string[] {
	const pages = numbersTo(archivePagesFor(pieces.list(type).length))
	return [paths.pieces(type), ...pages.map((page) => paths.piecesArchive(type, page))]
}

function toMonth(month: string): Subject {
	return { kind: 'month', id: month, slug: month }
}

function isNumberTo(number: number, most: number): boolean {
	return Number.isInteger(number) && number >= 1 && number <= most
}

function numbersTo(count: number): number[] {
	return Array.from({ length: count }, (_, index) => index + 1)
}
