const oneDecimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** How much a file weighs, for people: `1,2 MB`, `350 KB`. */
export function toSizeText(bytes: number): string {
	if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1_000))} KB`
	return `${oneDecimal.format(bytes / 1_000_000)} MB`
}
