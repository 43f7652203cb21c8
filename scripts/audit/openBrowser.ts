import { chromium, type Browser } from 'playwright-core'
import { chromiumPath } from './chromiumPath.ts'

/**
 * A real Chromium: `CHROMIUM_PATH`, the system's, or the one that an npm package carries.
 *
 * Rejects with a sentence on what to install when none of them runs.
 */
export async function openBrowser(further: readonly string[] = []): Promise<Browser> {
	try {
		return await launch(await chromiumPath(), further)
	} catch (cause) {
		throw new Error(
			'No Chromium runs on this machine. Install one (Debian: apt-get install chromium) ' +
				'or set CHROMIUM_PATH to its binary.',
			{ cause },
		)
	}
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
