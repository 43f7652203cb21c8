/**
 * What statements for the embedded database are written with.
 *
 * Loaded when it is first asked for: its library takes a second and a half, and MongoDB needs none of it.
 */
export async function embeddedSql() {
	const { sql } = await import('@payloadcms/db-sqlite')
	return sql
}
