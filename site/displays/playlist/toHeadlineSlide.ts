import { toDateText } from '#shared/dates.ts'
import type { Slide } from '#shared/displays/playlist.ts'
import { paths } from '#shared/paths.ts'
import { toQrCode, type QrCode } from '#site/articles/toQrCode.ts'
import type { Edition } from '#site/edition/edition.ts'
import { limitSchedule } from './limitSchedule.ts'
import { pictureFile } from './pictureFile.ts'
import { headlineSeconds } from './seconds.ts'
import { shortenHeadline } from './shortenHeadline.ts'
import { shortenStandfirst } from './shortenStandfirst.ts'
import type { SlideFrame } from './toPieceSlide.ts'

/** Codes that are remembered: drawing one takes as long as the rest of a playlist, and displays share them. */
const CODES_MOST = 2_000

const codes = new Map<string, QrCode>()

/** The card made from an article; without its picture while that is not here. */
export function toHeadlineSlide(
	edition: Edition,
	id: string,
	frame: SlideFrame,
): Slide | undefined {
	const article = edition.card(id)
	if (!article) return undefined
	const headline = shortenHeadline(article.headline)
	const standfirst = shortenStandfirst(article.standfirst)
	const cover = article.cover ? edition.media(article.cover.media) : undefined
	const unit = article.unit === null ? undefined : edition.unit(article.unit)
	return {
		...{ kind: 'headline', id: frame.id, source: { type: 'article', id }, name: article.headline },
		seconds: frame.seconds ?? headlineSeconds(headline, standfirst),
		schedule: limitSchedule(frame.schedule, article.expireAt),
		kicker: edition.section(article.section)?.name ?? '',
		...{ headline, standfirst },
		byline: [unit?.shortName, toDateText(article.publishedAt)].filter(Boolean).join(' · '),
		file: (cover && pictureFile(edition, cover)) ?? null,
		...{ focalX: cover?.focalX ?? 50, focalY: cover?.focalY ?? 50 },
		qr: codeFor(edition.siteUrl + paths.article(article.slug)),
	}
}

function codeFor(address: string): QrCode {
	const known = codes.get(address)
	if (known) return known
	if (codes.size >= CODES_MOST) codes.clear()
	const { path, size } = toQrCode(address)
	const code = { path, size }
	codes.set(address, code)
	return code
}
