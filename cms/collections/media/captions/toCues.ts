/** Words that stand in a clip for a while. */
export interface Cue {
	/** Milliseconds from the beginning of the clip. */
	from: number
	until: number
	/** Where the words stand, as WebVTT writes it; may be empty. */
	settings: string
	/** One line or more. */
	text: string
}

/** The line of a file that cannot be read as captions, and why. */
export class UnreadableLine extends Error {
	readonly line: number

	constructor(line: number, words: string) {
		super(words)
		this.line = line
	}
}

const CLOCK = String.raw`(?:(\d{1,4}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})`
const TIMING = new RegExp(String.raw`^\s*${CLOCK}\s*-->\s*${CLOCK}(?:\s+(.*))?$`)

/** Blocks of WebVTT that are not words. */
const OTHER_BLOCKS = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/

/** The cues of a WebVTT or SRT file, whose lines end in `\n`; throws `UnreadableLine`. */
export function toCues(file: string): Cue[] {
	const lines = file.split('\n')
	const cues: Cue[] = []
	let at = 0
	while (at < lines.length) {
		const first = lines[at] ?? ''
		if (!first.trim()) {
			at++
			continue
		}
		const end = endOfBlock(lines, at)
		const block = lines.slice(at, end)
		if (OTHER_BLOCKS.test(first)) refuseTimes(block, at + 1)
		else cues.push(toCue(block, at + 1))
		at = end
	}
	return cues.filter(({ text }) => text)
}

function endOfBlock(lines: string[], from: number): number {
	let end = from
	while (end < lines.length && lines[end]?.trim()) end++
	return end
}

function toCue(block: string[], line: number): Cue {
	// A cue may have a name or a number above its times.
	const above = block[0]?.includes('-->') || block.length === 1 ? 0 : 1
	const found = TIMING.exec(block[above] ?? '')
	if (!found)
		throw new UnreadableLine(
			line + above,
			'không có mốc thời gian dạng 00:00:01.000 --> 00:00:04.000',
		)
	const [from, until] = [toMilliseconds(found.slice(1, 5)), toMilliseconds(found.slice(5, 9))]
	if (until <= from) throw new UnreadableLine(line + above, 'kết thúc trước khi bắt đầu')
	const words = block.slice(above + 1)
	refuseTimes(words, line + above + 1)
	return { from, until, settings: found[9]?.trim() ?? '', text: words.join('\n').trim() }
}

/** Times in the middle of a block begin a cue whose words browsers would take for the block's. */
function refuseTimes(lines: string[], line: number) {
	const astray = lines.findIndex((each) => each.includes('-->'))
	if (astray >= 0) throw new UnreadableLine(line + astray, 'thiếu một dòng trống ở phía trên')
}

function toMilliseconds([hours, minutes, seconds, rest]: string[]): number {
	const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)
	return whole * 1000 + Number((rest ?? '').padEnd(3, '0'))
}
