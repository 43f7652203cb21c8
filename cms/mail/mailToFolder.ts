import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { EmailAdapter } from 'payload'

/** A message; Payload takes its type from a package that is not needed here. */
type Mail = Record<string, unknown>

/**
 * Mail as files below `folder`, one a message, for a newsroom without a mail server.
 *
 * An administrator can hand the link in it on. Only the owner of the data folder may read them.
 */
export function mailToFolder(folder: string): EmailAdapter<string> {
	return () => ({
		name: 'folder',
		defaultFromAddress: 'bantin@localhost',
		defaultFromName: 'Bantin',
		sendEmail: async (message: Mail) => {
			await mkdir(folder, { recursive: true, mode: 0o700 })
			const now = new Date().toISOString()
			const file = path.join(folder, `${now.replaceAll(':', '-')}-${randomUUID()}.html`)
			await writeFile(file, toText(message, now), { mode: 0o600, flag: 'wx' })
			return file
		},
	})
}

function toText({ to, subject, html, text }: Mail, date: string): string {
	const headers = { to, subject, date }
	const body = [html, text].find((part) => typeof part === 'string') ?? ''
	return `<!-- ${JSON.stringify(headers).replaceAll('--', '- -')} -->\n${body}\n`
}
