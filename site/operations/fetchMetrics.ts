/** Milliseconds. Prometheus gives up after ten seconds, and wants the other parts until then. */
const TIMEOUT_MS = 3_000

/** The figures another part of the product offers at `url`; rejects when it offers none. */
export async function fetchMetrics(url: string, token?: string): Promise<string> {
	const response = await fetch(url, {
		headers: token ? { authorization: `Bearer ${token}` } : {},
		signal: AbortSignal.timeout(TIMEOUT_MS),
	})
	if (!response.ok) throw new Error(`No figures at ${url}: ${response.status}`)
	return response.text()
}
