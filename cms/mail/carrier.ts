import { env } from '#cms/env.ts'
import { mailCarrier } from './mailCarrier.ts'

/** What brings this newsroom's mail to its readers. */
export const carrier = mailCarrier(env)
