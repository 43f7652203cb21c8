import { expect, test } from 'vitest'
import { parseReads, projectOnto, trackReads } from '#site/edition/trackReads.ts'

interface Card {
	headline: string
	sapo: string
	cover: { media: string; caption: string } | null
	tags: { name: string; slug: string }[]
}

const card: Card = {
	headline: 'Tít',
	sapo: 'Sapo',
	cover: { media: 'm1', caption: 'Chú thích' },
	tags: [
		{ name: 'Điện', slug: 'dien' },
		{ name: 'Lưới', slug: 'luoi' },
	],
}

test.each<{ reading: string; read: (view: Card) => unknown; paths: string | undefined }>([
	{ reading: 'nothing', read: () => undefined, paths: '' },
	{ reading: 'a headline', read: ({ headline }) => headline, paths: 'headline' },
	{ reading: 'whether there is a cover', read: ({ cover }) => cover !== null, paths: 'cover' },
	{ reading: 'which picture it has', read: ({ cover }) => cover?.media, paths: 'cover.media' },
	{
		reading: 'the names of tags',
		read: ({ tags }) => tags.map(({ name }) => name),
		paths: 'tags.name',
	},
	{ reading: 'whether a field is there', read: (view) => 'sapo' in view, paths: 'sapo' },
	{ reading: 'all of the cover', read: ({ cover }) => ({ ...cover }), paths: 'cover.*' },
	{ reading: 'everything', read: (view) => JSON.stringify(view), paths: undefined },
])('reading $reading is remembered as just that', ({ read, paths }) => {
	const { view, read: readPaths } = trackReads(card)
	read(view as Card)
	expect(readPaths()).toBe(paths)
})

test.each<{ change: string; to: Card; isSeen: boolean }>([
	{ change: 'another headline', to: { ...card, headline: 'Khác' }, isSeen: true },
	{ change: 'another sapo', to: { ...card, sapo: 'Khác' }, isSeen: false },
	{ change: 'no cover', to: { ...card, cover: null }, isSeen: true },
	{
		change: 'another caption',
		to: { ...card, cover: { media: 'm1', caption: 'Khác' } },
		isSeen: false,
	},
	{
		change: 'another picture',
		to: { ...card, cover: { media: 'm2', caption: 'Chú thích' } },
		isSeen: true,
	},
	{ change: 'tags in another order', to: { ...card, tags: card.tags.toReversed() }, isSeen: true },
	{
		change: 'another slug of a tag',
		to: { ...card, tags: card.tags.map(({ name }) => ({ name, slug: 'x' })) },
		isSeen: false,
	},
])(
	'$change concerns who shows headline, picture and tags as it should: $isSeen',
	({ to, isSeen }) => {
		const reads = parseReads('cover.media headline tags.name')
		const seen = (of: Card) => JSON.stringify(projectOnto(of, reads))
		expect(seen(to) !== seen(card)).toBe(isSeen)
	},
)

test('the same thing is the same view each time', () => {
	const view = trackReads(card).view as Card
	expect(view.cover).toBe(view.cover)
	expect(view.tags[0]).toBe(view.tags[0])
})
