import { JobCancelledError, type TaskConfig } from 'payload'
import { carrier } from './carrier.ts'
import type { Mail } from './mail.ts'

/** With pauses that double, from half a minute, the last try is made after a day and a half. */
const TRIES_MORE = 12
const FIRST_PAUSE_MS = 30_000
/** Shorter than the time after which `putBackStuck` takes a job for abandoned. */
const GIVE_UP_MS = 60_000
/** From here on the mail server means “never”, not “later”. */
const REFUSED_FOR_EVER = 500

/** Send one mail, again and again with longer pauses while the mail server is away. */
export const sendMailTask: TaskConfig<{ input: Mail; output: object }> = {
	slug: 'sendMail',
	label: 'Gửi thư',
	inputSchema: ['to', 'subject', 'html', 'text'].map((name) => ({
		name,
		type: 'text' as const,
		required: true,
	})),
	retries: { attempts: TRIES_MORE, backoff: { type: 'exponential', delay: FIRST_PAUSE_MS } },
	handler: async ({ input, job, req }) => {
		const { sendEmail, defaultFromAddress } = (await carrier)({ payload: req.payload })
		const message = {
			...input,
			// A mail that is sent twice, because a process died in between, is shown once.
			messageId: `<${job.id}@${defaultFromAddress.split('@').pop()}>`,
			// Keeps those who are on holiday from answering a machine.
			headers: { 'Auto-Submitted': 'auto-generated' },
		}
		try {
			await withinTime(sendEmail(message))
		} catch (error) {
			req.payload.logger.warn(`Thư ${job.id} chưa gửi được: ${String(error)}`)
			if (isRefusedForEver(error)) throw new JobCancelledError(String(error))
			throw error
		}
		return { output: {} }
	},
}

async function withinTime(sending: Promise<unknown>): Promise<void> {
	let timer: NodeJS.Timeout | undefined
	const silence = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('The mail server takes too long')), GIVE_UP_MS)
	})
	try {
		await Promise.race([sending, silence])
	} finally {
		clearTimeout(timer)
	}
}

/** Whether the server knows no such reader; a wrong password is something people put right. */
function isRefusedForEver(error: unknown): boolean {
	if (!(error instanceof Error) || !('code' in error) || error.code !== 'EENVELOPE') return false
	return 'responseCode' in error && Number(error.responseCode) >= REFUSED_FOR_EVER
}
