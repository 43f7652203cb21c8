import type { Play, Report } from '#shared/displays/report.ts'
import { PLAYS_PER_REPORT, REPORT_MS } from '#shared/displays/reportRules.ts'
import { Records } from '#site/displays/offline/records.ts'
import { forgetToken, isRevoked } from './displayToken.ts'
import { Outbox } from './outbox.ts'
import { postReport } from './postReport.ts'
import { tellRevoked } from './tellRevoked.ts'

/** A week of slides of ten seconds: longer than a network is gone. */
const MOST_PLAYS = 60_000

const MOST_RECEIPTS = 100

/** Milliseconds between two reports while plays have piled up: hundreds of displays may come back at once. */
const BACKLOG_MS = 2_000

/** Milliseconds for which an error that does not come again is told. */
const ERROR_MS = 3_600_000

type State = Pick<Report, 'version' | 'player' | 'playing' | 'clockAhead'>
type Receipt = Report['receipts'][number]

/** Tells the newsroom what a display has shown and how it is; without a token it tells nothing. */
export class Reporter {
	readonly #slug: string
	#token: string | undefined
	readonly #plays: Promise<Outbox<Play>>
	readonly #receipts: Promise<Outbox<Receipt>>
	#current: State = { version: '', player: '', playing: null, clockAhead: 0 }
	#error = { text: '', at: 0 }
	#isStarted = false
	#isSending = false
	#isUrgent = false
	#timer?: ReturnType<typeof setTimeout>
	/** Plays in the next report; fewer while reports are refused, until the one that is to blame is found. */
	#batch = PLAYS_PER_REPORT

	/** `token` is `tokenOf(slug)` of `displayToken.ts`. */
	constructor(slug: string, token: string | undefined) {
		this.#slug = slug
		this.#token = token
		const box = async (name: string) => (token ? Records.open(name) : Records.inMemory())
		this.#plays = box(`bantin-display-plays-${slug}`).then((kept) => new Outbox(kept, MOST_PLAYS))
		this.#receipts = box(`bantin-display-receipts-${slug}`).then(
			(kept) => new Outbox(kept, MOST_RECEIPTS),
		)
		if (!token) this.#mark()
	}

	/** A slide was on; kept until a report with it is accepted. */
	play(play: Play): void {
		if (this.#token) this.#keep(this.#plays, play.start, play)
	}

	/** An urgent notice has come on; told at once. */
	receipt(notice: string, at: Date): void {
		if (!this.#token) return
		this.#keep(this.#receipts, notice, { notice, shownAt: at.toISOString() }, () => {
			this.#isUrgent = true
			this.#schedule(0)
		})
	}

	/** Something went wrong, in words. */
	problem(text: string): void {
		this.#error = { text: text.slice(0, 500), at: performance.now() }
	}

	/** What reports say from now on: `version`, `player`, `playing`, `clockAhead`. */
	state(change: Partial<State>): void {
		Object.assign(this.#current, change)
	}

	/** The clock was set by so many milliseconds: plays since the last contact were later, or earlier. */
	shift(milliseconds: number): void {
		const moved = (iso: string) => new Date(Date.parse(iso) + milliseconds).toISOString()
		const movePlay = (_: string, play: Play): [string, Play] => {
			const start = moved(play.start)
			return [start, { ...play, start }]
		}
		const moveReceipt = (key: string, receipt: Receipt): [string, Receipt] => [
			key,
			{ ...receipt, shownAt: moved(receipt.shownAt) },
		]
		void this.#plays.then((plays) => plays.shift(movePlay)).catch(() => undefined)
		void this.#receipts.then((receipts) => receipts.shift(moveReceipt)).catch(() => undefined)
	}

	/** Begin to send. */
	start(): void {
		this.#isStarted = true
		// Soon, so that people see the display come to life; not all at once after a power cut.
		this.#schedule(Math.random() * 3_000)
	}

	#keep<Item>(
		box: Promise<Outbox<Item>>,
		key: string,
		item: Item,
		then = () => undefined as void,
	): void {
		box
			.then((outbox) => outbox.add(key, item))
			.then(then)
			.catch((error: unknown) => this.problem(String(error)))
	}

	#schedule(delay: number): void {
		if (!this.#isStarted || !this.#token) return
		clearTimeout(this.#timer)
		this.#timer = setTimeout(() => void this.#send(), delay)
	}

	async #send(): Promise<void> {
		// The report under way sends the next one when it is back.
		if (this.#isSending || !this.#token) return
		this.#isSending = true
		this.#isUrgent = false
		let pause = REPORT_MS
		try {
			pause = await this.#sendNext(this.#token)
		} catch (error) {
			this.problem(String(error))
		}
		this.#isSending = false
		this.#schedule(this.#isUrgent ? 0 : pause)
	}

	/** Sends one report; answers after how many milliseconds the next one is due. */
	async #sendNext(token: string): Promise<number> {
		const [plays, receipts] = await Promise.all([this.#plays, this.#receipts])
		const played = await plays.take(this.#batch)
		const received = await receipts.take(MOST_RECEIPTS)
		const outcome = await postReport(token, {
			...this.#current,
			clockAhead: Math.round(this.#current.clockAhead),
			storage: await storage(),
			lastError: performance.now() - this.#error.at < ERROR_MS ? this.#error.text : '',
			screen: { width: screen.width, height: screen.height },
			plays: played.map(([, play]) => play),
			receipts: received.map(([, receipt]) => receipt),
		})
		if (outcome === 'revoked') this.#revoke()
		if (outcome === 'lost' || outcome === 'revoked') return REPORT_MS
		if (outcome === 'refused' && this.#batch > 1) {
			this.#batch = Math.ceil(Math.min(this.#batch, played.length) / 2)
			return BACKLOG_MS
		}
		// A single play that is refused will never be accepted.
		await plays.drop(played.map(([key]) => key))
		await receipts.drop(received.map(([key]) => key))
		const isBacklog = played.length === this.#batch
		if (outcome === 'accepted') this.#batch = PLAYS_PER_REPORT
		return isBacklog ? BACKLOG_MS : REPORT_MS
	}

	#revoke(): void {
		this.#token = undefined
		forgetToken(this.#slug)
		this.#mark()
	}

	/** Tells whoever looks at the page that the newsroom does not hear of it, or no longer. */
	#mark(): void {
		document.documentElement.dataset.unpaired = ''
		if (isRevoked(this.#slug)) tellRevoked()
	}
}

async function storage(): Promise<Report['storage']> {
	// Without HTTPS browsers have no such thing, whatever the types say.
	const storage = (navigator as Partial<Navigator>).storage
	const estimate = await storage?.estimate().catch(() => undefined)
	return estimate ? { used: estimate.usage ?? 0, quota: estimate.quota ?? 0 } : null
}
