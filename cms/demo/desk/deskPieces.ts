import { approvedPieces } from './approved.ts'
import type { DeskPiece } from './deskPiece.ts'
import { piecesInReview } from './inReview.ts'
import { unfinishedPieces } from './unfinished.ts'

/** The articles that lie on the desks of the demo newsroom. */
export const deskPieces: DeskPiece[] = [...unfinishedPieces, ...piecesInReview, ...approvedPieces]
