/** The entries, newest first; ties are settled by id, so that the order never depends on how they came. */
export function newestOf<Entry extends { id: string; publishedAt: string }>(
	entries: readonly Entry[],
): Entry[] {
	const times = new Map(entries.map(({ id, publishedAt }) => [id, Date.parse(publishedAt)]))
	const timeOf = ({ id }: Entry) => times.get(id) ?? 0
	return entries.toSorted((a, b) => timeOf(b) - timeOf(a) || (a.id < b.id ? -1 : 1))
}
