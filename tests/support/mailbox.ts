import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { env } from '#cms/env.ts'
import { backgroundRests } from '#cms/mail/background.ts'

/** A mail as it was written to its file. */
export interface WrittenMail {
	to: string
	subject: string
	html: string
}

const seen = new Set<string>()

/** The mail that was written since this was last asked, by reader. */
export async function newMail(cms: Payload): Promise<WrittenMail[]> {
	await backgroundRests(cms)
	const folder = path.join(env.dataDir, 'mail')
	const files = (await filesIn(folder)).filter((file) => !seen.has(file))
	for (const file of files) seen.add(file)
	const mails = await Promise.all(files.map((file) => readMail(path.join(folder, file))))
	return mails.sort((a, b) => (a.to < b.to ? -1 : 1))
}

async function filesIn(folder: string): Promise<string[]> {
	try {
		return await readdir(folder)
	} catch {
		return []
	}
}

async function readMail(file: string): Promise<WrittenMail> {
	const text = await readFile(file, 'utf8')
	const [first = '', ...rest] = text.split('\n')
	// What `mailToFolder` writes on the first line.
	const { to, subject } = JSON.parse(first.slice('<!-- '.length, -' -->'.length)) as WrittenMail
	return { to, subject, html: rest.join('\n') }
}
