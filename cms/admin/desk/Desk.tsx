import Link from 'next/link'
import type { AdminViewServerProps, Where } from 'payload'
import { isBoard } from '#cms/collections/people/roles.ts'
import type { Article } from '#cms/payload-types.ts'
import { TIME_ZONE, toDateTimeText } from '#shared/dates.ts'
import './desk.css'

/** Lines of each list; the rest is one click away. */
const LINES = 6

/** What waits for this person: their drafts, pieces to be read, what came out today. */
export async function Desk({ payload, user }: Pick<AdminViewServerProps, 'payload' | 'user'>) {
	if (!user) return null
	const { admin } = payload.config.routes
	const mine: Where = { and: [{ state: { equals: 'draft' } }, { owner: { equals: user.id } }] }
	const waiting: Where = { state: { in: ['unitReview', 'boardReview'] } }
	const today: Where = { publishedAt: { greater_than_equal: startOfToday(new Date()) } }
	const [drafts, reviews, published] = await Promise.all([list(mine), list(waiting), list(today)])
	return (
		<section className="bantin-desk" aria-label="Bàn làm việc">
			<h1>Chào {user.name}</h1>
			<Link className="bantin-desk__new" href={`${admin}/collections/articles/create`}>
				Viết bài mới
			</Link>
			<div className="bantin-desk__lists">
				<Lines title="Bản nháp của tôi" none="Bạn không có bản nháp nào." {...drafts} />
				<Lines
					title={isBoard(user) ? 'Chờ duyệt' : 'Bài của tôi và đơn vị đang chờ duyệt'}
					none="Không có bài nào chờ duyệt."
					{...reviews}
				/>
				<Lines title="Xuất bản hôm nay" none="Hôm nay chưa có bài nào." {...published} />
			</div>
		</section>
	)

	async function list(where: Where) {
		const { docs, totalDocs } = await payload.find({
			collection: 'articles',
			where,
			draft: true,
			depth: 0,
			limit: LINES,
			sort: '-updatedAt',
			select: { headline: true, updatedAt: true },
			overrideAccess: false,
			user,
		})
		return { articles: docs, total: totalDocs, admin }
	}
}

interface LinesProps {
	title: string
	none: string
	articles: Pick<Article, 'id' | 'headline' | 'updatedAt'>[]
	total: number
	admin: string
}

function Lines({ title, none, articles, total, admin }: LinesProps) {
	return (
		<section className="bantin-desk__list">
			<h2>
				{title} <span>{total}</span>
			</h2>
			{articles.length === 0 && <p>{none}</p>}
			<ul>
				{articles.map(({ id, headline, updatedAt }) => (
					<li key={id}>
						<Link href={`${admin}/collections/articles/${id}`}>
							{headline || 'Chưa có tiêu đề'}
						</Link>
						<time dateTime={updatedAt}>{toDateTimeText(updatedAt)}</time>
					</li>
				))}
			</ul>
		</section>
	)
}

function startOfToday(now: Date): string {
	const day = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE }).format(now)
	return new Date(`${day}T00:00:00+07:00`).toISOString()
}
