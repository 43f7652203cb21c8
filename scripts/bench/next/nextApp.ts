/**
 * The files of a Next app that shows the same articles at the same addresses (but for the last `/`), made as
 * its documentation says: every page static, rendered again after `revalidatePath`.
 *
 * `root` is where its packages are; `newsFile` is the SQLite file written by `writeNewsFile`.
 */
export function nextApp(root: string, newsFile: string): Record<string, string> {
	return {
		'package.json': JSON.stringify({ name: 'peer', private: true, type: 'module' }),
		'next.config.mjs': `export default {
	poweredByHeader: false,
	turbopack: { root: ${JSON.stringify(root)} },
}
`,
		'app/news.js': newsModule(newsFile),
		'app/layout.js': layout,
		'app/List.js': list,
		'app/page.js': homePage,
		'app/bai-viet/[slug]/page.js': articlePage,
		'app/[kind]/[slug]/page.js': frontPage,
		'app/[kind]/[slug]/trang/[page]/page.js': archivePage,
		'app/rss.xml/route.js': rss,
		'app/sitemap/[page]/route.js': sitemap,
		'app/api/revalidate/route.js': revalidate,
	}
}

const newsModule = (newsFile: string) => `import { DatabaseSync } from 'node:sqlite'
const news = new DatabaseSync(${JSON.stringify(newsFile)}, { readOnly: true })
const cards = 'SELECT a.slug, headline, standfirst, publishedAt FROM articles a'
const listed =
	cards + ' JOIN listed l ON l.article = a.id WHERE l.kind = ? AND l.slug = ?' +
	' ORDER BY l.time DESC, l.article DESC LIMIT ? OFFSET ?'
const sql = {
	article: news.prepare('SELECT * FROM articles WHERE slug = ?'),
	slugs: news.prepare('SELECT slug FROM articles'),
	newest: news.prepare(cards + ' ORDER BY publishedAt DESC, a.id DESC LIMIT ?'),
	listed: news.prepare(listed),
	count: news.prepare('SELECT count(*) AS count FROM listed WHERE kind = ? AND slug = ?'),
	lists: news.prepare('SELECT kind, slug, name FROM lists'),
	list: news.prepare('SELECT * FROM lists WHERE kind = ? AND slug = ?'),
	oldest: news.prepare(cards + ' ORDER BY publishedAt, a.id LIMIT ? OFFSET ?'),
	all: news.prepare('SELECT count(*) AS count FROM articles'),
}
const plain = (row) => row && { ...row }
export const PAGE = 20
export const SITEMAP = 1000
export const article = (slug) => plain(sql.article.get(slug))
export const slugs = () => sql.slugs.all().map(plain)
export const newest = (count) => sql.newest.all(count).map(plain)
export const lists = () => sql.lists.all().map(plain)
export const list = (kind, slug) => plain(sql.list.get(kind, slug))
export const archivePages = (kind, slug) =>
	Math.max(0, Math.floor(sql.count.get(kind, slug).count / PAGE) - 1)
export const front = (kind, slug) => {
	const { count } = sql.count.get(kind, slug)
	return sql.listed.all(kind, slug, count - archivePages(kind, slug) * PAGE, 0).map(plain)
}
export const archive = (kind, slug, page) => {
	const { count } = sql.count.get(kind, slug)
	return sql.listed.all(kind, slug, PAGE, count - page * PAGE).map(plain)
}
export const sitemapPages = () => Math.ceil(sql.all.get().count / SITEMAP)
export const oldest = (page) => sql.oldest.all(SITEMAP, (page - 1) * SITEMAP).map(plain)
`

const layout = `import Link from 'next/link'
import { lists } from './news.js'
export const metadata = { title: 'Bản tin' }
export default function Layout({ children }) {
	const sections = lists().filter(({ kind }) => kind === 'chuyen-muc')
	return (
		<html lang="vi">
			<body>
				<header>
					<Link href="/">Bản tin</Link>
					<nav>
						{sections.map(({ slug, name }) => (
							<Link key={slug} href={'/chuyen-muc/' + slug}>{name}</Link>
						))}
					</nav>
				</header>
				<main>{children}</main>
			</body>
		</html>
	)
}
`

const list = `import Link from 'next/link'
export default function List({ title, cards, children }) {
	return (
		<section>
			<h2>{title}</h2>
			{cards.map(({ slug, headline, standfirst, publishedAt }) => (
				<article key={slug}>
					<h3><Link href={'/bai-viet/' + slug}>{headline}</Link></h3>
					<time dateTime={publishedAt}>{publishedAt}</time>
					<p>{standfirst}</p>
				</article>
			))}
			{children}
		</section>
	)
}
`

const homePage = `import List from './List.js'
import { front, lists, newest } from './news.js'
export default function Home() {
	const sections = lists().filter(({ kind }) => kind === 'chuyen-muc')
	return (
		<>
			<List title="Mới nhất" cards={newest(13)} />
			{sections.map(({ kind, slug, name }) => (
				<List key={slug} title={name} cards={front(kind, slug).slice(0, 4)} />
			))}
		</>
	)
}
`

const articlePage = `import { notFound } from 'next/navigation'
import { article, slugs } from '../../news.js'
export const generateStaticParams = () => slugs()
export default async function Article({ params }) {
	const found = article((await params).slug)
	if (!found) notFound()
	return (
		<article>
			<h1>{found.headline}</h1>
			<time dateTime={found.publishedAt}>{found.publishedAt}</time>
			<p>{found.standfirst}</p>
			<div dangerouslySetInnerHTML={{ __html: found.body }} />
		</article>
	)
}
`

const frontPage = `import Link from 'next/link'
import { notFound } from 'next/navigation'
import List from '../../List.js'
import { archivePages, front, list, lists } from '../../news.js'
export const generateStaticParams = () => lists().map(({ kind, slug }) => ({ kind, slug }))
export default async function Front({ params }) {
	const { kind, slug } = await params
	const found = list(kind, slug)
	if (!found) notFound()
	const older = archivePages(kind, slug)
	return (
		<List title={found.name} cards={front(kind, slug)}>
			{older > 0 && <Link href={'/' + kind + '/' + slug + '/trang/' + older}>Tin cũ hơn</Link>}
		</List>
	)
}
`

const archivePage = `import { notFound } from 'next/navigation'
import List from '../../../../List.js'
import { archive, archivePages, list, lists } from '../../../../news.js'
export const generateStaticParams = () =>
	lists().flatMap(({ kind, slug }) =>
		Array.from({ length: archivePages(kind, slug) }, (_, n) => ({ kind, slug, page: String(n + 1) })),
	)
export default async function Archive({ params }) {
	const { kind, slug, page } = await params
	const found = list(kind, slug)
	if (!found || !(Number(page) <= archivePages(kind, slug))) notFound()
	return <List title={found.name} cards={archive(kind, slug, Number(page))} />
}
`

const escapeXml = `const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const answer = (xml) => new Response(xml, { headers: { 'content-type': 'application/xml' } })
`

const rss = `import { newest } from '../news.js'
${escapeXml}
export const dynamic = 'force-static'
export const GET = () => answer('<rss version="2.0"><channel>' + newest(50).map(item).join('') + '</channel></rss>')
const item = ({ slug, headline, standfirst }) =>
	'<item><title>' + escapeXml(headline) + '</title><link>/bai-viet/' + slug + '</link><description>' +
	escapeXml(standfirst) + '</description></item>'
`

const sitemap = `import { oldest, sitemapPages } from '../../news.js'
${escapeXml}
export const dynamic = 'force-static'
export const generateStaticParams = () =>
	Array.from({ length: sitemapPages() }, (_, n) => ({ page: String(n + 2) }))
export const GET = async (_, { params }) => {
	const lines = oldest(Number((await params).page) - 1)
	return answer('<urlset>' + lines.map(({ slug }) => '<url><loc>/bai-viet/' + slug + '</loc></url>').join('') + '</urlset>')
}
`

const revalidate = `import { revalidatePath } from 'next/cache'
export const POST = async (request) => {
	for (const path of await request.json()) revalidatePath(path)
	return Response.json({ ok: true })
}
`
