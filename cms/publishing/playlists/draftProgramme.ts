import type { Payload } from 'payload'
import { toPublishedProgramme } from '#cms/collections/programmes/published.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Programme } from '#cms/payload-types.ts'
import { asIfPublished } from '#cms/publishing/preview/asIfPublished.ts'
import { entriesUsed } from '#cms/publishing/preview/entriesUsed.ts'
import type { SavedVersion } from '#cms/workflow/readableVersions.ts'
import { publishedProgrammeSchema } from '#shared/displays/programme.ts'
import type { Entry } from '#shared/editions/edition.ts'

const INVALID =
	'Chưa xem được: một số hoặc một mốc thời gian trong chương trình chưa hợp lệ. Hãy sửa rồi xem lại.'

/** A programme as if it were published as it was saved, with the pictures it brings along. */
export async function draftProgramme(
	cms: Payload,
	version: SavedVersion,
	now: Date,
): Promise<Entry[]> {
	// Programmes alone are asked about.
	const programme = version.piece as unknown as Programme
	const { mediaUsed, publishedAt } = asIfPublished('programmes', version, now)
	const name = programme.name?.trim() || 'Chưa có tên'
	const data = toPublishedProgramme({ ...programme, name, mediaUsed, publishedAt })
	if (!publishedProgrammeSchema.safeParse(data).success) throw new Refusal('invalid', INVALID)
	const used = await entriesUsed(cms, { media: data.media, unit: [data.unit] })
	return [{ type: 'programme', id: data.id, version: 'preview', data }, ...used]
}
