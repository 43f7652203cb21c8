import type { Payload } from 'payload'
import { inBackground } from './background.ts'
import type { Mail } from './mail.ts'
import { sendDueMail } from './sendDueMail.ts'

/**
 * Ask for a mail to be sent, in a moment and then until it succeeds; waits for no mail server.
 *
 * Not to be called within a transaction: the embedded database has one writer at a time.
 */
export async function requestMail(cms: Payload, mail: Mail): Promise<void> {
	await cms.jobs.queue({ task: 'sendMail', input: mail, overrideAccess: true })
	void inBackground(cms, () => sendDueMail(cms, new Date()))
}
