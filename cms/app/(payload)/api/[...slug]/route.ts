import config from '@payload-config'
import '@payloadcms/next/css'
import {
	REST_DELETE,
	REST_GET,
	REST_OPTIONS,
	REST_PATCH,
	REST_POST,
	REST_PUT,
} from '@payloadcms/next/routes'
import { answerUnreadable } from '#cms/security/answerUnreadable.ts'

export const GET = REST_GET(config)
// Payload reads what comes instead of a long question before it minds its errors.
export const POST = answerUnreadable(REST_POST(config))
export const DELETE = REST_DELETE(config)
export const PATCH = REST_PATCH(config)
export const PUT = REST_PUT(config)
export const OPTIONS = REST_OPTIONS(config)
