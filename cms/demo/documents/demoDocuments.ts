import path from 'node:path'

/** Documents that readers of the demo may download; every one is the project's own. */
export const demoDocuments = [
	{
		key: 'kiem-tra-sau-ngap',
		title: 'Hướng dẫn kiểm tra điện trong nhà sau ngập',
		file: path.join(import.meta.dirname, 'huong-dan-kiem-tra-dien-sau-ngap.pdf'),
	},
	{
		key: 'the-le-sang-kien',
		title: 'Thể lệ cuộc thi “Mỗi người một sáng kiến”',
		file: path.join(import.meta.dirname, 'the-le-cuoc-thi-sang-kien.pdf'),
	},
] as const

/** What a demo document is called in the demo's articles. */
export type DemoDocumentKey = (typeof demoDocuments)[number]['key']
