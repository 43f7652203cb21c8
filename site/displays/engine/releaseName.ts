/** The name of the player's script: it changes with every release, and names it in reports. */
export function releaseName(): string {
	const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')]
	return scripts
		.map(({ src }) => src.replace(/.*\//, ''))
		.join(' ')
		.slice(0, 100)
}
