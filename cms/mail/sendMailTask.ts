import type { TaskConfig } from 'payload'

/** A message as the job carries it. */
export interface MailJob {
	to: string
	subject: string
	html: string
	/** The same without markup. */
	text: string
}

const TRIES = 8
const FIRST_PAUSE_MS = 30_000

/** Send one mail, again and again with longer pauses while the mail server is away. */
export const sendMailTask: TaskConfig<{ input: MailJob; output: object }> = {
	slug: 'sendMail',
	label: 'Gửi thư',
	inputSchema: ['to', 'subject', 'html', 'text'].map((name) => ({
		name,
		type: 'text' as const,
		required: true,
	})),
	retries: { attempts: TRIES, backoff: { type: 'exponential', delay: FIRST_PAUSE_MS } },
	handler: async ({ input, req }) => {
		await req.payload.sendEmail(input)
		return { output: {} }
	},
}
