import * as migration1 from './20261122_011454_first.ts'
import * as migration2 from './20261122_011851_import_hash.ts'
import * as migration3 from './20261122_012902_history_type.ts'
import * as migration4 from './20261122_012906_history_without_collection.ts'
import * as migration5 from './20261122_035645_editorial_approval.ts'
import * as migration6 from './20261122_080542_front_page_and_search_aids.ts'
import * as migration7 from './20261122_113334_identity_events_and_types.ts'
import * as migration8 from './20261122_113432_media_titles_and_posters.ts'
import * as migration9 from './20261122_152437_displays_programmes_notices.ts'
import * as migration10 from './20261122_191423_members.ts'

/** Every change of the embedded database, in order; written by `create.ts`. */
export const migrations = [
	{ ...migration1, name: '20261122_011454_first' },
	{ ...migration2, name: '20261122_011851_import_hash' },
	{ ...migration3, name: '20261122_012902_history_type' },
	{ ...migration4, name: '20261122_012906_history_without_collection' },
	{ ...migration5, name: '20261122_035645_editorial_approval' },
	{ ...migration6, name: '20261122_080542_front_page_and_search_aids' },
	{ ...migration7, name: '20261122_113334_identity_events_and_types' },
	{ ...migration8, name: '20261122_113432_media_titles_and_posters' },
	{ ...migration9, name: '20261122_152437_displays_programmes_notices' },
	{ ...migration10, name: '20261122_191423_members' },
]
