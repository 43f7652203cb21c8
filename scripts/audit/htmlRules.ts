import type { ConfigData } from 'html-validate'

/** What pages are held to: the standard, and what makes them accessible. */
export const htmlRules: ConfigData = {
	root: true,
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// Astro writes `<br>` for `<br />`; both are valid.
		'void-style': 'off',
		// Safari no longer reads a list as one when its bullets are off; `role="list"` brings it back.
		'no-redundant-role': 'off',
	},
}
