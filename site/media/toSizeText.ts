const KILO = 1024

/** A file's size as people read it: `640 KB`, `12,4 MB`. `size` in bytes. */
export function toSizeText(size: number): string {
	const megabytes = size / KILO ** 2
	if (megabytes < 1) return `${Math.max(1, Math.round(size / KILO))} KB`
	const digits = megabytes < 100 ? megabytes.toFixed(1).replace(/\.0$/, '') : megabytes.toFixed(0)
	return `${digits.replace('.', ',')} MB`
}
