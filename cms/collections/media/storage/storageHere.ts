import path from 'node:path'
import { env } from '#cms/env.ts'
import { folderStorage } from './folderStorage.ts'
import type { MediaStorage } from './mediaStorage.ts'

/** Where this newsroom's media files lie: in the bucket that the settings name, or below `BANTIN_DATA`. */
export const storageHere: MediaStorage = env.bucket
	? // Half a second of loading that nobody without a bucket should wait for.
		(await import('./bucketStorage.ts')).bucketStorage(env.bucket)
	: folderStorage(path.join(env.dataDir, 'media'))
