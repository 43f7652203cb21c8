import { h } from 'hastscript'
import { rehype } from 'rehype'
import { previewStyle } from './previewStyle.ts'

/** A page that says one sentence where a preview was expected. */
export function noticePage(message: string): string {
	const head = [
		h('meta', { charSet: 'utf-8' }),
		h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		h('meta', { name: 'robots', content: 'noindex, nofollow' }),
		h('title', 'Xem trước'),
		h('style', previewStyle),
	]
	const body = h('p', { className: ['preview-notice'], role: 'status' }, message)
	const page = h('html', { lang: 'vi' }, [h('head', head), h('body', body)])
	return rehype().stringify({ type: 'root', children: [{ type: 'doctype' }, page] })
}
