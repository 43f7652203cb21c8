const marks: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
}

/** The text as HTML that shows it, and nothing but shows it. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)
}
