import type { Payload } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { drawPreview } from '#cms/publishing/preview/drawPreview.ts'
import { STORED_FILES } from '#cms/publishing/preview/storedFiles.ts'
import type { Playlist } from '#shared/displays/playlist.ts'
import type { Entry } from '#shared/editions/edition.ts'
import { paths } from '#shared/paths.ts'

const NO_PLAYLIST =
	'Chưa xem được: máy xuất bản đang khởi động, hoặc chưa nhận được màn hình này. Hãy thử lại sau ít phút, hoặc báo quản trị viên nếu vẫn không được.'

/**
 * What the display at `slug` would play if readers had `entries` too.
 *
 * Files of drafts are not among the published ones, so all of them come from the CMS's own address.
 */
export async function drawPlaylist(
	cms: Payload,
	slug: string,
	entries: Entry[],
): Promise<Playlist> {
	const drawn = await drawPreview(cms, { path: paths.playlist(slug), entries })
	if (drawn === null) throw new Refusal('busy', NO_PLAYLIST)
	// The publisher answers at a playlist's address with nothing else.
	return JSON.parse(drawn, toStored) as Playlist
}

function toStored(key: string, value: unknown): unknown {
	const isFile = key === 'url' && typeof value === 'string' && value.startsWith(paths.media(''))
	return isFile ? `${STORED_FILES}${value.slice(paths.media('').length)}` : value
}
