import type { PlaylistProgramme } from './playlist.ts'

/** Sorts programmes that want the same time: the highest priority, then the highest unit, then the id. */
export function byPrecedence(one: PlaylistProgramme, other: PlaylistProgramme): number {
	return other.priority - one.priority || one.depth - other.depth || (one.id < other.id ? -1 : 1)
}
