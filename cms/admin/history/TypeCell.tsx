import type { DefaultServerCellComponentProps } from 'payload'
import { documentTypeLabel } from '#cms/history/labels.ts'

/** A kind of document, in the newsroom's words. */
export function TypeCell({ cellData }: DefaultServerCellComponentProps) {
	return <span>{documentTypeLabel(typeof cellData === 'string' ? cellData : null)}</span>
}
