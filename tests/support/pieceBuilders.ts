import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { toPublishedMedia } from '#cms/collections/media/published.ts'
import type { Media, Person } from '#cms/payload-types.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'
import { policyOf } from '#cms/workflow/policy.ts'
import type { Action } from '#cms/workflow/steps.ts'
import { takeAction } from '#cms/workflow/takeAction.ts'
import type { EntryKey } from '#shared/editions/edition.ts'
import { aPicture } from './aPicture.ts'
import { aSection } from './cmsBuilders.ts'
import { present } from './present.ts'

/** Types of content other than articles, with the type of entry each becomes. */
export const otherTypes = [
	{ collection: 'infographics', type: 'infographic' },
	{ collection: 'clips', type: 'clip' },
	{ collection: 'banners', type: 'banner' },
	{ collection: 'slogans', type: 'slogan' },
	{ collection: 'programmes', type: 'programme' },
] as const

/** A type of content other than articles. */
export type OtherType = (typeof otherTypes)[number]

/** A piece, and what it is to the edition. */
export interface MadePiece {
	id: string
	key: EntryKey
	/** The files that no other piece uses. */
	media: Media[]
}

let made = 0

/** A whole draft with files of its own. */
export async function aPiece(
	cms: Payload,
	owner: Person,
	{ collection, type }: OtherType,
	changes: object = {},
): Promise<MadePiece> {
	const { data, media } = await freshContent(cms, collection)
	const { id } = await cms.create({
		collection,
		draft: true,
		depth: 0,
		overrideAccess: false,
		user: owner,
		// Which type it is, is known only when it runs.
		data: { ...data, ...changes },
	})
	return { id, key: { type, id }, media }
}

/** The field a piece of the collection is known by. */
export function titleField(collection: OtherType['collection']): string {
	if (collection === 'programmes') return 'name'
	return collection === 'slogans' ? 'text' : 'headline'
}

/** Words and files that no piece has yet. */
export async function freshContent(
	cms: Payload,
	collection: OtherType['collection'],
): Promise<{ data: object; media: Media[] }> {
	const words = `Lời chỉ có ở mục số ${++made}`
	if (collection === 'slogans') return { data: { text: words }, media: [] }
	// What is written on a banner is its picture's own text.
	const picture = await aPicture(cms, collection === 'banners' ? { alt: words } : {})
	if (collection === 'banners') {
		return { data: { headline: words, picture: picture.id }, media: [picture] }
	}
	if (collection === 'programmes') {
		const items = [{ kind: 'photo', picture: picture.id, caption: words }]
		return { data: { name: words, items }, media: [picture] }
	}
	const { id: section } = await aSection(cms)
	if (collection === 'infographics') {
		return { data: { headline: words, picture: picture.id, section }, media: [picture] }
	}
	const clip = await aClipFile(cms)
	const data = { headline: words, clip: clip.id, poster: picture.id, section }
	return { data, media: [clip, picture] }
}

/** A clip in the media collection. */
export async function aClipFile(cms: Payload): Promise<Media> {
	const data = await readFile('cms/demo/clips/dien-gio-ngay.mp4')
	return cms.create({
		collection: 'media',
		depth: 0,
		overrideAccess: true,
		data: { caption: 'Điện gió lúc sáng sớm' },
		file: { name: 'clip.mp4', data, mimetype: 'video/mp4', size: data.length },
	})
}

/** A step of a piece, taken by a person who has read it as it stands. */
export async function takeWith(
	cms: Payload,
	user: Person,
	{ collection }: OtherType,
	id: string,
	action: Action,
	now = new Date(),
) {
	const policy = present(policyOf(collection))
	const seen = contentHash(present(await latestPiece(cms, policy, id)), policy.content)
	const comment = 'Theo quyết định của ban biên tập.'
	return takeAction(cms, { collection, id, user, action, seen, comment }, now)
}

/** Submit a piece of no unit and approve it. */
export async function approveIt(
	cms: Payload,
	{ owner, approver }: { owner: Person; approver: Person },
	of: OtherType,
	id: string,
	now = new Date(),
): Promise<void> {
	await takeWith(cms, owner, of, id, 'submit', now)
	await takeWith(cms, approver, of, id, 'approve', now)
}

/** The names of all that is stored of these files. */
export function fileNames(media: readonly Media[]): string[] {
	return media
		.map(toPublishedMedia)
		.flatMap(({ original, variants, poster }) => [
			original,
			...variants,
			...(poster ? [poster] : []),
		])
		.map(({ name }) => name)
}
