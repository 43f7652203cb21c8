import type { S3ClientConfig } from '@aws-sdk/client-s3'
import type { Env } from '#cms/env.ts'

/** A bucket of object storage that speaks S3, and the key to it. */
export type Bucket = NonNullable<Env['bucket']>

/** Below it lie the media files; whatever else is kept in the bucket is nobody's to read here. */
export const MEDIA_PREFIX = 'media'

/** Milliseconds; an editor waits for it. */
const CONNECT_MS = 5_000

/** Milliseconds without a byte. */
const SILENCE_MS = 30_000

/** How the bucket is reached. */
export function toClientConfig({
	endpoint,
	region,
	keyId,
	key,
	pathStyle,
}: Bucket): S3ClientConfig {
	return {
		region,
		...(endpoint && { endpoint }),
		forcePathStyle: pathStyle,
		credentials: { accessKeyId: keyId, secretAccessKey: key },
		// Storage other than Amazon's stores the checksums that are sent behind a body as part of it.
		requestChecksumCalculation: 'WHEN_REQUIRED',
		responseChecksumValidation: 'WHEN_REQUIRED',
		requestHandler: {
			connectionTimeout: CONNECT_MS,
			socketTimeout: SILENCE_MS,
			httpAgent: { keepAlive: true, maxSockets: 50 },
			httpsAgent: { keepAlive: true, maxSockets: 50 },
		},
	}
}
