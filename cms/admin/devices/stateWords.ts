import type { DisplayState } from '#cms/devices/health/deviceState.ts'

/** What colleagues call the state of a display. */
export const stateWords: Record<DisplayState, string> = {
	playing: 'Đang phát',
	stale: 'Chậm cập nhật',
	dark: 'Mất liên lạc',
	unpaired: 'Chưa ghép',
}
