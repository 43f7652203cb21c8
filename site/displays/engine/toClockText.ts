/** Milliseconds by which clocks in Việt Nam are ahead of the universal one. */
const OFFSET_MS = 7 * 3_600_000

/** `15:28:07`, in Vietnamese time. */
export function toClockText(now: number): string {
	return new Date(now + OFFSET_MS).toISOString().slice(11, 19)
}
