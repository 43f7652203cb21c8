import { existsSync } from 'node:fs'

const SYSTEM_CHROMIUM = '/usr/bin/chromium'

/** Where a Chromium is: `CHROMIUM_PATH`, the system's, or the one that an npm package carries. */
export async function chromiumPath(): Promise<string> {
	const installed = [process.env.CHROMIUM_PATH, SYSTEM_CHROMIUM].find(
		(path) => path !== undefined && existsSync(path),
	)
	return installed ?? (await unpackChromium())
}

/**
 * The path of the packaged binary, unpacked with its libraries into the temporary folder.
 *
 * Its own launch arguments are left alone: they switch off web security, which the tests rely on.
 */
async function unpackChromium(): Promise<string> {
	// The package unpacks the system libraries it carries only where it believes to run on AWS Lambda.
	process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x'
	const { default: packaged } = await import('@sparticuz/chromium')
	return packaged.executablePath()
}
