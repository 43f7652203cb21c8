import type { PublishedArticle } from '#shared/articles/article.ts'
import type { EntryKey } from '#shared/editions/edition.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { CanaryWords } from './canaryWords.ts'
import type { Random } from '#scripts/bench/seededRandom.ts'
import { anArticle, aPicture } from './newsroom.ts'
import { rearrange } from './rearrange.ts'

/**
 * A newsroom that does one thing after another, chosen at random; the same ones for the same seed.
 *
 * Every text it writes carries a word of its own, so that whatever readers have can be told from what
 * they must not have yet, or any more.
 */
export class EditorialDesk {
	readonly words: CanaryWords
	readonly #server: EditionServer
	readonly #random: Random
	/** What the clock does on its own: pieces that appear and expire, and in which step. */
	readonly #agenda: { step: number; act: () => EntryKey[] }[] = []
	#step = 0

	constructor(server: EditionServer, random: Random) {
		this.#server = server
		this.#random = random
		this.words = new CanaryWords(server, random)
	}

	/** One step of work, and what is due by now; what the CMS would wake the publisher with. */
	takeStep(): EntryKey[] {
		this.#step++
		const due = this.#agenda.filter(({ step }) => step === this.#step)
		const article = this.#pick(this.#server.all('article'))
		const steps = [...this.#corrections(article), ...this.#decisions(article)]
		const structure = () => rearrange(this.#server, this.#random, this.words.next())
		return [...due.flatMap(({ act }) => act()), ...this.#pick([...steps, structure, structure])()]
	}

	/** An approved article with a picture in its text. */
	publish(): EntryKey[] {
		const picture = aPicture(this.#server, this.words.next())
		const body = `<p>Thân ${this.words.next()}</p><figure data-media="${picture.id}"></figure>`
		const article = this.#draft({ body, media: [picture.id] })
		return [this.#server.put('media', picture), this.#server.put('article', article)]
	}

	/** An article under a new address in new words, with a new picture over it. */
	correct(article: PublishedArticle): EntryKey[] {
		const picture = aPicture(this.#server, this.words.next())
		const cover = { media: picture.id, caption: this.words.next(), credit: '' }
		const slug = `tin-${this.words.next()}`
		const formerSlugs = [...article.formerSlugs.filter((each) => each !== slug), article.slug]
		const key = this.#change(article, {
			...{ headline: `Tít ${this.words.next()}`, slug, formerSlugs, cover },
			media: [...new Set([...article.media, picture.id])],
		})
		return [this.#server.put('media', picture), ...key]
	}

	#corrections(article: PublishedArticle): (() => EntryKey[])[] {
		const change = (differences: () => Partial<PublishedArticle>) => () =>
			this.#change(article, differences())
		const idOf = (type: 'section' | 'unit') => this.#pick(this.#server.all(type)).id
		return [
			change(() => ({ headline: `Tít ${this.words.next()}` })),
			change(() => ({
				body: `<p>Thân bài ${this.words.next()}</p>`,
				media: article.cover ? [article.cover.media] : [],
				updatedAt: new Date(1.8e12 + this.#step).toISOString(),
			})),
			change(() => ({ standfirst: `Sapo ${this.words.next()}` })),
			change(() => ({ correction: `Đính chính ${this.words.next()}` })),
			change(() => ({ section: idOf('section') })),
			change(() => ({ unit: this.#pick([null, idOf('unit')]) })),
			change(() => ({ tags: this.#some(this.#server.all('tag')).map(({ id }) => id) })),
			change(() => ({
				byline: [
					this.#pick([{ person: `p${this.#upTo(3)}` }, { penName: `Bút ${this.words.next()}` }]),
				],
			})),
			change(() => ({
				publishedAt: new Date(Date.UTC(2026, this.#upTo(3), this.#upTo(28))).toISOString(),
			})),
			change(() => ({
				source: this.#pick([null, { name: `Báo ${this.words.next()}`, url: 'https://a.vn/' }]),
			})),
			() => this.correct(article),
			// Back to an address it once had.
			change(() => ({
				slug: article.formerSlugs[0] ?? article.slug,
				formerSlugs: [...article.formerSlugs.slice(1), article.slug],
			})),
		]
	}

	#decisions(article: PublishedArticle): (() => EntryKey[])[] {
		const server = this.#server
		const publishNew = () => [server.put('article', this.#draft({}))]
		const later = (act: () => EntryKey[]) => {
			this.#agenda.push({ step: this.#step + this.#upTo(12), act })
			return []
		}
		return [
			publishNew,
			publishNew,
			() => this.publish(),
			() => [server.remove('article', article.id)],
			// Approved, and to appear later.
			() => {
				const planned = this.#draft({})
				return later(() => [server.put('article', planned)])
			},
			// To appear now, and to expire.
			() => {
				const [key] = [server.put('article', this.#draft({}))]
				later(() => [server.remove('article', key.id)])
				return [key]
			},
			// Nobody has approved it: its words are nowhere but in the newsroom.
			() => {
				this.#draft({})
				return []
			},
		]
	}

	#draft(differences: Partial<PublishedArticle>): PublishedArticle {
		const [head, sapo, body] = [this.words.next(), this.words.next(), this.words.next()]
		return anArticle(`n${this.#step}${head.slice(-3)}`, {
			slug: `bai-${head}`,
			headline: `Tít ${head}`,
			standfirst: `Sapo ${sapo}`,
			body: `<p>Thân ${body}</p>`,
			section: this.#pick(this.#server.all('section')).id,
			publishedAt: new Date(Date.UTC(2026, 4, 1, 0, this.#step)).toISOString(),
			...differences,
		})
	}

	#change(article: PublishedArticle, differences: Partial<PublishedArticle>): EntryKey[] {
		return [this.#server.put('article', { ...article, ...differences })]
	}

	#pick<Item>(items: readonly Item[]): Item {
		const item = items[Math.floor(this.#random() * items.length)]
		if (item === undefined) throw new Error('Nothing to pick from')
		return item
	}

	#some<Item>(items: readonly Item[]): Item[] {
		return items.filter(() => this.#random() < 0.4)
	}

	#upTo(most: number): number {
		return 1 + Math.floor(this.#random() * most)
	}
}
