import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { inBackground } from '#cms/mail/background.ts'
import { mentioned } from '#cms/mail/letters/mentioned.ts'
import { toSubjectPiece } from '#cms/mail/letters/subjectPiece.ts'
import { requestLetter } from '#cms/mail/requestLetter.ts'
import type { Person } from '#cms/payload-types.ts'
import { canReadDraft } from '#cms/workflow/canReadDraft.ts'
import { capital } from '#cms/workflow/capital.ts'
import type { Piece } from '#cms/workflow/policy.ts'
import { wordingOf } from '#cms/workflow/wording.ts'
import type { Discussed } from './discussedPiece.ts'

/**
 * Add to what is said about a piece; those who are mentioned are told by mail.
 *
 * The piece itself stays untouched: a comment is no edit, and voids no approval.
 */
export async function sayComment(
	cms: Payload,
	{ policy, piece, user }: Discussed,
	{ text, mentions }: { text: string; mentions: string[] },
	now: Date,
): Promise<void> {
	const { noun } = wordingOf(policy.collection)
	if (piece.state === 'takenDown') {
		throw new Refusal(
			'wrongState',
			`${capital(noun)} đã gỡ vĩnh viễn nên không trao đổi thêm được.`,
		)
	}
	const wanted = [...new Set(mentions)]
	await requireReaders(cms, { piece, noun }, wanted, now)
	await cms.create({
		collection: 'comments',
		overrideAccess: true,
		depth: 0,
		data: {
			documentType: policy.collection,
			document: piece.id,
			text,
			author: user.id,
			mentions: wanted,
			owner: idOf(piece.owner),
			unit: idOf(piece.unit),
		},
	})
	const others = wanted.filter((id) => id !== user.id)
	const letter = mentioned(toSubjectPiece(policy, piece), { by: user.name, text })
	void inBackground(cms, async () => {
		await requestLetter(cms, others, () => letter)
	})
}

async function requireReaders(
	cms: Payload,
	{ piece, noun }: { piece: Piece; noun: string },
	wanted: string[],
	now: Date,
): Promise<void> {
	if (wanted.length === 0) return
	const { docs } = await cms.find({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { name: true, roles: true },
		where: { id: { in: wanted } },
	})
	if (docs.length < wanted.length) {
		throw new Refusal('invalid', 'Có người được nhắc đến không còn trong hệ thống. Hãy chọn lại.')
	}
	const strangers: Pick<Person, 'name'>[] = []
	for (const person of docs) {
		if (!(await canReadDraft(cms, person, piece, now))) strangers.push(person)
	}
	if (strangers.length === 0) return
	const names = strangers.map(({ name }) => name).join(', ')
	throw new Refusal('invalid', `${names} không xem được ${noun} này nên không nhắc đến được.`)
}
