import { getPayload, type Payload } from 'payload'
import config from '#cms/payload.config.ts'

/** The CMS of this process, with its database up to date; `closeCms` closes it. */
export async function openCms(): Promise<Payload> {
	return getPayload({ config })
}
