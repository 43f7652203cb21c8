import type { Payload } from 'payload'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'
import { policiesInForce, policyOf } from '#cms/workflow/policy.ts'
import type { Action } from '#cms/workflow/steps.ts'
import { takeAction } from '#cms/workflow/takeAction.ts'
import type { Article, Person, Section, Unit } from '#cms/payload-types.ts'
import { aBody } from '#tests/support/cmsBuilders.ts'

/** The word that stands in everything that is nobody else's to read, and nowhere else. */
export const SECRET = 'zqmatqz'

/** Ids that are known before there are pieces with them, so that they can be asked for before. */
export const hiddenIds = {
	draft: '01900000-0000-7000-8000-00000000d001',
	inReview: '01900000-0000-7000-8000-00000000d002',
} as const

/** The unit's people, and who decides for them. */
export interface Insiders {
	owner: Person
	editor: Person
	approver: Person
	unit: Unit
	section: Section
}

/** A piece that readers have, in which nothing is secret yet. */
export async function publishOpenPiece(cms: Payload, insiders: Insiders): Promise<Article> {
	const { owner, editor, approver, unit, section } = insiders
	const article = await cms.create({
		collection: 'articles',
		overrideAccess: false,
		user: owner,
		draft: true,
		depth: 0,
		data: {
			headline: 'Đóng điện trạm biến áp',
			body: aBody('Sáng nay trạm đã đóng điện.'),
			section: section.id,
			unit: unit.id,
			byline: [{ person: owner.id }],
		},
	})
	await step(cms, 'articles', owner, article.id, 'submit')
	await step(cms, 'articles', editor, article.id, 'approve')
	await step(cms, 'articles', approver, article.id, 'approve')
	return article
}

/** Hide the secret in a draft of every type, in a piece in review, and in a correction of `open`. */
export async function hideSecrets(cms: Payload, insiders: Insiders, open: Article): Promise<void> {
	const { owner, editor, unit, section } = insiders
	for (const { collection, title } of policiesInForce()) {
		for (const id of Object.values(hiddenIds)) {
			await cms.create({
				collection,
				overrideAccess: true,
				user: owner,
				draft: true,
				depth: 0,
				// Every type has its title and a unit, which Payload's type of "any collection" cannot say.
				data: {
					id,
					[title]: `Kế hoạch ${SECRET}`,
					unit: unit.id,
					...(collection === 'articles' ? { section: section.id, ...secrets } : {}),
				} as never,
			})
		}
	}
	for (const collection of ['articles', 'slogans'] as const) {
		await step(cms, collection, owner, hiddenIds.inReview, 'submit')
	}
	await step(cms, 'slogans', editor, hiddenIds.inReview, 'return', `Sửa ${SECRET}`)
	await cms.update({
		collection: 'articles',
		id: open.id,
		overrideAccess: false,
		user: owner,
		draft: true,
		data: { headline: `Đính chính ${SECRET}`, correctionNote: SECRET, ...secrets },
	})
	for (const document of [hiddenIds.draft, open.id]) {
		await cms.create({
			collection: 'comments',
			overrideAccess: true,
			data: {
				documentType: 'articles',
				document,
				text: `Xem lại ${SECRET}`,
				author: editor.id,
				owner: owner.id,
				unit: unit.id,
			},
		})
	}
}

const secrets = {
	standfirst: SECRET,
	body: aBody(`Nội dung ${SECRET}`),
	byline: [{ penName: SECRET }],
	coverCaption: SECRET,
	coverCredit: SECRET,
	source: { name: SECRET, url: `https://${SECRET}.example/` },
	publishAt: '2090-01-01T00:00:00.000Z',
}

async function step(
	cms: Payload,
	collection: 'articles' | 'slogans',
	user: Person,
	id: string,
	action: Action,
	comment?: string,
): Promise<void> {
	const policy = policyOf(collection)
	const piece = policy && (await latestPiece(cms, policy, id))
	if (!policy || !piece) throw new Error(`No piece ${id}`)
	const seen = contentHash(piece, policy.content)
	await takeAction(cms, { collection, id, action, user, seen, comment })
}
