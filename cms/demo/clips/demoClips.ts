import path from 'node:path'

/** Clips of the demo newsroom: slow moves over its own drawn pictures, a few seconds each. */
export const demoClips = [
	{
		key: 'dien-gio-ngay',
		file: fileOf('dien-gio-ngay'),
		caption: 'Những tua-bin đầu tiên của Điện gió Cửa Vọng.',
	},
	{
		key: 'lang-len-den',
		file: fileOf('lang-len-den'),
		caption: 'Bản làng lên đèn lúc chạng vạng.',
	},
] as const

/** What a demo clip is called in the demo's pieces. */
export type DemoClipKey = (typeof demoClips)[number]['key']

function fileOf(key: string): string {
	return path.join(import.meta.dirname, `${key}.mp4`)
}
