import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, Where } from 'payload'
import { PICTURE_CREDIT } from '#cms/demo/pictures/demoPictures.ts'
import { seededMedia } from './seededMedia.ts'

/** A clip, its captions or a document of the demo, known by what is said of it. */
export interface DemoFile {
	file: string
	caption?: string
	title?: string
}

const types: Record<string, string> = {
	'.mp4': 'video/mp4',
	'.pdf': 'application/pdf',
	'.vtt': 'text/vtt',
}

/** Take the file into the CMS unless it is there already; answers its id. */
export async function seedFile(cms: Payload, { file, caption, title }: DemoFile): Promise<string> {
	const mimetype = types[path.extname(file)]
	if (!mimetype) throw new Error(`${file} is of a type the demo does not know`)
	const name: Where = caption ? { caption: { equals: caption } } : { title: { equals: title } }
	const seeded = await seededMedia(cms, name, { mimeType: { equals: mimetype } })
	if (seeded) return seeded
	const data = await readFile(file)
	const { id } = await cms.create({
		collection: 'media',
		depth: 0,
		overrideAccess: true,
		data: { caption, title, credit: PICTURE_CREDIT },
		file: { name: path.basename(file), data, mimetype, size: data.length },
	})
	return id
}
