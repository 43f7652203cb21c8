import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const SYSTEM_CHROMIUM = '/usr/bin/chromium'

/**
 * A real Chromium: `CHROMIUM_PATH`, the system's, or the one that an npm package carries.
 *
 * Rejects with a sentence on what to install when none of them runs.
 */
export async function openBrowser(further: readonly string[] = []): Promise<Browser> {
	const installed = [process.env.CHROMIUM_PATH, SYSTEM_CHROMIUM].find(
		(path) => path !== undefined && existsSync(path),
	)
	try {
		return await launch(installed ?? (await unpackChromium()), further)
	} catch (cause) {
		throw new Error(
			'No Chromium runs on this machine. Install one (Debian: apt-get install chromium) ' +
				'or set CHROMIUM_PATH to its binary.',
			{ cause },
		)
	}
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

function launch(executablePath: string, further: readonly string[]): Promise<Browser> {
	return chromium.launch({
		executablePath,
		args: [
			// Containers and CI run as root, where Chromium's sandbox cannot start.
			'--no-sandbox',
			'--disable-gpu',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			...further,
		],
	})
}
