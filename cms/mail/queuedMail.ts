import type { EmailAdapter } from 'payload'
import { env } from '#cms/env.ts'
import { requestMail } from './requestMail.ts'

/**
 * The way out for mail that Payload itself writes, such as a forgotten password's link.
 *
 * It waits in the same queue as our own, so that no request waits for a mail server, and how long
 * an answer takes does not tell strangers who has an account.
 */
export const queuedMail: EmailAdapter<void> = ({ payload }) => ({
	name: 'queue',
	defaultFromAddress: env.mailFrom,
	defaultFromName: 'Bantin',
	sendEmail: async ({ to, subject, html, text }) => {
		if (typeof to !== 'string') throw new Error('A mail goes to one address')
		await requestMail(payload, {
			to,
			subject: subject ?? '',
			html: typeof html === 'string' ? html : '',
			text: typeof text === 'string' ? text : '',
		})
	},
})
