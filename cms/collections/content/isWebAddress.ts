/** Payload's validation of an address on the web, which may be left out. */
export function isWebAddress(value: unknown): true | string {
	if (value === null || value === undefined || value === '') return true
	const isWeb = typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value)
	return isWeb || 'Địa chỉ phải bắt đầu bằng http:// hoặc https://.'
}
