/**
 * Payload's validation of where a click leads, which may be left out: a page of this site (`/…`) or
 * one elsewhere (`https://…`).
 *
 * Browsers take `//`, `/\` and a slash with a blank behind it for another site's address.
 */
export function isLinkTarget(value: unknown): true | string {
	if (value === null || value === undefined || value === '') return true
	if (typeof value !== 'string') return RULE
	if (value.length > LENGTH_MAX) return `Địa chỉ dài quá ${LENGTH_MAX} ký tự.`
	const isHere = /^\/(?![/\\])[^\s\\]*$/.test(value)
	const isElsewhere = /^https?:\/\/[^\s\\]+$/.test(value) && URL.canParse(value)
	return isHere || isElsewhere || RULE
}

/** Characters: what is longer is not an address anybody chose. */
const LENGTH_MAX = 500

const RULE =
	'Địa chỉ phải bắt đầu bằng https://, http://, hoặc một dấu “/” nếu là trang của bản tin (ví dụ /bai-viet/ten-bai/).'
