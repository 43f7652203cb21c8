import type { DefaultServerCellComponentProps } from 'payload'
import { actionLabel } from '#cms/history/labels.ts'

/** What happened, in the newsroom's words. */
export function ActionCell({ cellData }: DefaultServerCellComponentProps) {
	return <span>{actionLabel(typeof cellData === 'string' ? cellData : null)}</span>
}
