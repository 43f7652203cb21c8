const BAR_CELLS = 30

/** Milliseconds between two drawings: on a terminal often enough to live, in a log seldom. */
const REDRAW_MS = { terminal: 100, log: 10_000 }

/** How far an import has come, on a terminal as one line that is drawn anew. */
export interface Progress {
	update(lines: number, bytesRead: number): void
	/** Make room for another line of text. */
	clear(): void
	end(): void
}

/** Show how far the reading of a file of `size` bytes has come. */
export function showProgress(name: string, size: number): Progress {
	const { stdout } = process
	const pause = stdout.isTTY ? REDRAW_MS.terminal : REDRAW_MS.log
	const startedAt = Date.now()
	let drawnAt = startedAt
	let last = { lines: 0, bytesRead: 0 }

	return {
		update(lines, bytesRead) {
			last = { lines, bytesRead }
			if (Date.now() - drawnAt >= pause) draw()
		},
		clear() {
			if (stdout.isTTY) stdout.write('\r\u001b[K')
		},
		end() {
			last.bytesRead = size
			draw()
			if (stdout.isTTY) stdout.write('\n')
		},
	}

	function draw() {
		drawnAt = Date.now()
		const seconds = (drawnAt - startedAt) / 1000
		const share = size > 0 ? Math.min(1, last.bytesRead / size) : 1
		const rate = seconds > 0 ? Math.round(last.lines / seconds) : 0
		const left = share > 0 ? Math.round((seconds / share) * (1 - share)) : 0
		const facts = `${Math.round(share * 100)} %, ${last.lines} dòng, ${rate} dòng/giây, còn ${left} giây`
		const full = Math.round(share * BAR_CELLS)
		const bar = '█'.repeat(full) + '░'.repeat(BAR_CELLS - full)
		stdout.write(stdout.isTTY ? `\r\u001b[K${name} ${bar} ${facts}` : `${name}: ${facts}\n`)
	}
}
