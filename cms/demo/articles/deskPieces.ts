import type { DeskPiece } from '#cms/demo/deskPiece.ts'

/** What lies on the desks of the demo newsroom. */
export const deskPieces: DeskPiece[] = []
