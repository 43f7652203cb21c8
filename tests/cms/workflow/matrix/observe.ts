import type { Payload } from 'payload'
import { parseApprovals } from '#cms/workflow/approvals.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { articleContent } from '#cms/collections/articles/content.ts'
import type { Piece } from '#cms/workflow/policy.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'

/** What the database holds of a piece, and how much of everything there is. */
export interface Observation {
	/** The row that readers' text comes from, as JSON; null when there is none. */
	main: string | null
	isPublished: boolean
	/** Every version, as JSON. */
	versions: string
	/** The newest version, as it is stored. */
	latest: Piece | null
	/** Lines of history, of all pieces. */
	lines: number
	/** Articles, all of them. */
	articles: number
	/** What readers have of all articles: how many, and when that last changed. */
	readers: string
}

/** Look at everything that a door to the piece could change. */
export async function observe(cms: Payload, id: string): Promise<Observation> {
	const collection = 'articles'
	const [main, versions, lines, articles, published, newest] = await Promise.all([
		cms.db.findOne<Piece & { id: string }>({ collection, where: { id: { equals: id } } }),
		cms.db.findVersions<Piece>({
			collection,
			limit: 0,
			pagination: false,
			sort: 'id',
			where: { parent: { equals: id } },
		}),
		cms.db.count({ collection: 'history', where: {} }),
		cms.db.count({ collection, where: {} }),
		cms.db.count({ collection, where: { _status: { equals: 'published' } } }),
		cms.db.find<{ id: string; updatedAt: string }>({
			collection,
			limit: 1,
			pagination: false,
			sort: '-updatedAt',
			select: { updatedAt: true },
			where: { _status: { equals: 'published' } },
		}),
	])
	return {
		main: main ? JSON.stringify(main) : null,
		isPublished: main?._status === 'published',
		versions: JSON.stringify(versions.docs),
		latest: versions.docs.find(({ latest }) => latest)?.version ?? null,
		lines: lines.totalDocs,
		articles: articles.totalDocs,
		readers: `${published.totalDocs} ${newest.docs[0]?.updatedAt}`,
	}
}

/** What the newest lines of history tell, oldest first. */
export async function newestLines(
	cms: Payload,
	count: number,
): Promise<{ action: string; actor: string | null; document: string | null }[]> {
	if (count <= 0) return []
	const { docs } = await cms.find({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		limit: count,
		sort: '-seq',
	})
	return docs.reverse().map(({ action, actor, document }) => ({
		action: action ?? '',
		actor: actor ?? null,
		document: document ?? null,
	}))
}

/** What of the approvals is not about the text as it stands. */
export async function staleApprovals(cms: Payload, id: string): Promise<string[]> {
	const latest = await latestPiece(cms, { collection: 'articles' }, id)
	if (!latest) return []
	const hash = contentHash(latest, articleContent)
	const wrong = parseApprovals(latest.approvals)
		.filter((approval) => approval.stage === latest.state && approval.hash !== hash)
		.map(({ name }) => `an approval by ${name} of another text`)
	const isOther = latest.approvedHash && latest.approvedHash !== hash
	return isOther ? [...wrong, 'approvedHash is of another text'] : wrong
}
