import path from 'node:path'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import type { Env } from '#cms/env.ts'
import { mailToFolder } from './mailToFolder.ts'

/** A mail server that is silent this long is taken to be away; the mail is tried again later. */
const SILENCE_MS = 20_000

/** What brings a mail to its reader: the mail server in the settings, or a folder where none is set. */
export async function mailCarrier({
	smtpUrl,
	mailFrom,
	dataDir,
}: Pick<Env, 'smtpUrl' | 'mailFrom' | 'dataDir'>): Promise<EmailAdapter> {
	if (!smtpUrl) return mailToFolder(path.join(dataDir, 'mail'))
	return nodemailerAdapter({
		defaultFromAddress: mailFrom,
		defaultFromName: 'Bantin',
		// The newsroom starts and works while the mail server is away.
		skipVerify: true,
		transport: createTransport(withTimeouts(smtpUrl)),
	})
}

/** The address with limits on how long the server may be silent, unless it names its own. */
function withTimeouts(smtpUrl: string): string {
	const url = new URL(smtpUrl)
	for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout', 'dnsTimeout']) {
		if (!url.searchParams.has(name)) url.searchParams.set(name, String(SILENCE_MS))
	}
	return url.href
}
