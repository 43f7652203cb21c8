/** The looks of what a preview adds to the page; the page's own looks stay as readers get them. */
export const previewStyle = [
	'.preview-ribbon{margin:0;padding:6px 16px;background:#8a3b00;color:#fff;',
	'font-size:14px;font-weight:700;line-height:1.4;text-align:center}',
	'.preview-notice{max-width:36rem;margin:15vh auto;padding:0 1.5rem;',
	'font:1.125rem/1.6 system-ui,sans-serif;color:#222}',
].join('')
