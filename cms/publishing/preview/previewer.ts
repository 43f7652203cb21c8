import type { Payload } from 'payload'
import type { SavedVersion } from '#cms/workflow/readableVersions.ts'
import type { PreviewRequest } from '#shared/editions/edition.ts'

/** Which page shows a piece, and the entries it is drawn from. */
export type Previewer = (cms: Payload, version: SavedVersion, now: Date) => Promise<PreviewRequest>
