/** What goes wrong with the file system, when, and for which part of the publisher. */
export interface Fault {
	/** Whose calls count: a script such as `main.ts`, or `thread`. */
	part: string
	/** `count` only writes down which calls there are. */
	effect: 'count' | 'killBefore' | 'killAfter' | 'ENOSPC' | 'EIO'
	/** The how-manieth call it is, from 1; for a full disk the first from there on that writes. */
	at: number
	/** Whether every later call fails too, until the trouble is over. */
	lasts: boolean
	/** File in which the calls, or the blow itself, are written down. */
	log: string
}
