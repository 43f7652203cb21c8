import path from 'node:path'

/** Clips of the demo newsroom: slow moves over its own drawn pictures, some seconds each. */
export const demoClips = [
	{
		key: 'dien-gio-ngay',
		file: fileOf('dien-gio-ngay.mp4'),
		caption: 'Những tua-bin đầu tiên của Điện gió Cửa Vọng.',
	},
	{
		key: 'lang-len-den',
		file: fileOf('lang-len-den.mp4'),
		caption: 'Bản làng lên đèn lúc chạng vạng.',
	},
	{
		key: 'khoi-phuc-sau-lu',
		file: fileOf('khoi-phuc-sau-lu.mp4'),
		caption: 'Đội xung kích Mường Khê dựng lại cột điện trong đêm.',
	},
	{
		key: 'khe-tram-xa-nuoc',
		file: fileOf('khe-tram-xa-nuoc.mp4'),
		caption: 'Thủy điện Khe Trầm mở năm cửa xả.',
	},
	{
		key: 'bay-kiem-tra-duong-day',
		file: fileOf('bay-kiem-tra-duong-day.mp4'),
		caption: 'Thiết bị bay kiểm tra đường dây 220 kV.',
	},
] as const

/** What is said in a clip of the demo, as captions. */
export const demoCaptions = [
	{
		key: 'khoi-phuc-sau-lu',
		file: fileOf('khoi-phuc-sau-lu.vtt'),
		caption: 'Phụ đề clip Đội xung kích Mường Khê.',
	},
] as const

/** What a demo clip is called in the demo's pieces. */
export type DemoClipKey = (typeof demoClips)[number]['key']

function fileOf(name: string): string {
	return path.join(import.meta.dirname, name)
}
