/** The headers as nginx is told to send them, with every answer of a location. */
export function addHeaders(headers: Record<string, string>): string {
	return Object.entries(headers)
		.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`)
		.join('\n')
}

function quoted(value: string): string {
	return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
