/** Two clocks of the device: the one that people set, and the one that only counts. */
export interface DeviceTime {
	/** `Date.now()`. */
	wall: number
	/** `performance.now()`. */
	counted: number
}

/** The device's clocks now. */
export function deviceTime(): DeviceTime {
	return { wall: Date.now(), counted: performance.now() }
}
