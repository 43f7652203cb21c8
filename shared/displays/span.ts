/** From one moment up to but not including another, in milliseconds since 1970. */
export interface Span {
	start: number
	end: number
}
