import type { Play, Report } from '#shared/displays/report.ts'

/** Tells the newsroom what a display has shown and how it is; without a token it tells nothing. */
export class Reporter {
	private readonly slug: string
	private readonly token: string | undefined

	/** `token` is `tokenOf(slug)` of `displayToken.ts`. */
	constructor(slug: string, token: string | undefined) {
		this.slug = slug
		this.token = token
	}

	/** A slide was on; kept until a report with it is accepted. */
	play(play: Play): void {
		void play
	}

	/** An urgent notice has come on; told at once. */
	receipt(notice: string, at: Date): void {
		void [notice, at]
	}

	/** Something went wrong, in words. */
	problem(text: string): void {
		void text
	}

	/** What reports say from now on: `version`, `player`, `playing`, `clockAhead`. */
	state(change: Partial<Pick<Report, 'version' | 'player' | 'playing' | 'clockAhead'>>): void {
		void change
	}

	/** The clock was set by so many milliseconds: plays since the last contact were later, or earlier. */
	shift(milliseconds: number): void {
		void milliseconds
	}

	/** Begin to send. */
	start(): void {
		void [this.slug, this.token]
	}
}
