import Link from 'next/link'

/** Types of content beside articles, as a button says them. */
const others = [
	['infographics', 'Infographic'],
	['clips', 'Video clip'],
	['banners', 'Banner'],
	['slogans', 'Khẩu hiệu'],
	['programmes', 'Chương trình phát'],
] as const

/** Begins something new: an article mostly. */
export function NewPiece({ admin }: { admin: string }) {
	return (
		<nav className="bantin-desk__new" aria-label="Tạo mới">
			<Link className="bantin-desk__write" href={`${admin}/collections/articles/create`}>
				Viết bài mới
			</Link>
			<ul>
				{others.map(([collection, word]) => (
					<li key={collection}>
						<Link href={`${admin}/collections/${collection}/create`}>+ {word}</Link>
					</li>
				))}
			</ul>
		</nav>
	)
}
