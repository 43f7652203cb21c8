import { escapeHtml } from './escapeHtml.ts'
import type { Mail } from './mail.ts'

/** What a mail says, before it is laid out. */
export interface Letter {
	subject: string
	/** Sentences, each a paragraph. */
	says: string[]
	/** Somebody's own words: a reason, a comment. */
	quote?: string | undefined
	button: { label: string; link: string }
	/** Why this person gets the mail. */
	because: string
}

/** Who a letter goes to. */
export interface Addressee {
	name: string
	email: string
}

const SUBJECT_MAX = 150

/**
 * The letter, laid out for its reader: as HTML, and as plain text.
 *
 * Everything people wrote is escaped here and nowhere else. There is no picture in it and nothing
 * that tells anybody whether it was read.
 */
export function toMail(letter: Letter, { name, email }: Addressee): Mail {
	return {
		to: email,
		subject: toLine(letter.subject),
		html: toHtml(letter, name),
		text: toText(letter, name),
	}
}

function toText({ says, quote, button, because }: Letter, name: string): string {
	const quoted = quote ? [quote.trim().replace(/^/gm, '> ')] : []
	const link = `${button.label}: ${button.link}`
	return [`Chào ${name},`, ...says, ...quoted, link, `--\n${because}`].join('\n\n') + '\n'
}

function toHtml({ subject, says, quote, button, because }: Letter, name: string): string {
	const paragraphs = [`Chào ${name},`, ...says].map((line) => `<p ${P}>${escapeHtml(line)}</p>`)
	const quoted = quote ? [`<blockquote ${QUOTE}>${escapeHtml(quote.trim())}</blockquote>`] : []
	const link = escapeHtml(button.link)
	return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(toLine(subject))}</title>
</head>
<body ${BODY}>
<table role="presentation" ${SHEET}><tr><td ${CELL}>
<p ${NAME}>Bantin</p>
${[...paragraphs, ...quoted].join('\n')}
<p ${P}><a href="${link}" ${BUTTON}>${escapeHtml(button.label)}</a></p>
<p ${SMALL}>Nếu nút không mở được, hãy chép địa chỉ này vào trình duyệt:<br><a href="${link}" ${LINK}>${link}</a></p>
<p ${SMALL}>${escapeHtml(because)}</p>
</td></tr></table>
</body>
</html>
`
}

/** One line, whatever a title holds. */
function toLine(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim()
	return line.length > SUBJECT_MAX ? `${line.slice(0, SUBJECT_MAX - 1)}…` : line
}

// Mail programs read no style sheets, so every element carries its own.
const FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const BODY = 'style="margin:0;padding:16px;background:#f3f5f7"'
const SHEET = `width="100%" style="max-width:600px;margin:0 auto;background:#ffffff;border:1px solid #d8dee4;border-radius:8px;border-collapse:separate;${FONT};font-size:16px;line-height:1.5;color:#1b1f24"`
const CELL = 'style="padding:24px;overflow-wrap:anywhere"'
const NAME = 'style="margin:0 0 16px;font-weight:700;color:#0b4f8a"'
const P = 'style="margin:0 0 16px"'
const QUOTE =
	'style="margin:0 0 16px;padding:8px 16px;border-left:4px solid #0b4f8a;background:#f3f5f7;white-space:pre-line"'
const BUTTON =
	'style="display:inline-block;padding:12px 24px;border-radius:6px;background:#0b4f8a;color:#ffffff;font-weight:600;text-decoration:none"'
const SMALL = 'style="margin:0 0 8px;font-size:13px;color:#57606a"'
const LINK = 'style="color:#0b4f8a"'
