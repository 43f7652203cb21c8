import type { Newsroom } from '#scripts/bench/openNewsroom.ts'
import { findAddresses } from './findAddresses.ts'
import { keepPublishing } from './keepPublishing.ts'
import { Latencies } from './latencies.ts'
import type { LoadReport } from './loadPlan.ts'
import { runLoad } from './runLoad.ts'
import { failuresText, waitedText } from './waited.ts'
import { watchAdmin } from './watchAdmin.ts'

/** A morning: who comes, how fast, and how often something is published meanwhile. */
export interface Morning {
	/** Where readers go: `web`, or nginx before it. */
	readersUrl: string
	/** Where editors work. */
	url: string
	token: string
	newsroom: Newsroom
	readers: number
	withinMs: number
	everyMs: number
}

/** Let readers come in a burst while an editor publishes and another looks about; rows of figures. */
export async function measureBurst(
	name: string,
	{ readersUrl, url, token, newsroom, readers, withinMs, everyMs }: Morning,
): Promise<[measured: string, figure: string][]> {
	const port = Number(new URL(readersUrl).port)
	const addresses = await findAddresses(readersUrl)
	const publishing = keepPublishing(newsroom, { everyMs })
	const admin = watchAdmin(url, token)
	const report = await runLoad({ port, ...addresses, pace: { readers, withinMs } }).done
	const [published, opened] = [await publishing.stop(), await admin.stop()]
	return [
		[`${name}: ${readers} readers within ${withinMs / 1_000} s`, reportText(report)],
		[`${name}: the approver waits meanwhile`, waitedText(published)],
		[`${name}: pages of the admin meanwhile`, waitedText(opened)],
	]
}

/** The report in one line. */
export function reportText(report: LoadReport): string {
	const { counts, requests, unchanged, failed, failures, milliseconds } = report
	const rate = Math.round(requests / (milliseconds / 1_000))
	const busy = `${Math.round(report.busy * 100)} % busy, late by ${report.lateness.toFixed(1)} ms (p99)`
	return [
		new Latencies(counts).toText(),
		`${requests} requests, ${rate}/s, ${unchanged} unchanged, ${failuresText(failed, failures)}`,
		`the generator ${busy}`,
	].join('; ')
}
