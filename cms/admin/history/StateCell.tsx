import type { DefaultServerCellComponentProps } from 'payload'
import { stateLabel } from '#cms/history/labels.ts'

/** A state of a piece, in the newsroom's words. */
export function StateCell({ cellData }: DefaultServerCellComponentProps) {
	return <span>{stateLabel(typeof cellData === 'string' ? cellData : null)}</span>
}
