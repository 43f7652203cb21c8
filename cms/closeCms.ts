import type { Payload } from 'payload'
import { backgroundRests } from '#cms/mail/background.ts'

/** Close the CMS of this process, once nothing of it is going on any more. */
export async function closeCms(cms: Payload): Promise<void> {
	await backgroundRests(cms)
	await cms.destroy()
}
