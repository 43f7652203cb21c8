import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import type { Role } from '#cms/collections/people/roles.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { policyOf } from '#cms/workflow/policy.ts'
import { defaultRules, type StageRules } from '#cms/workflow/rules/stageRules.ts'
import type { Action } from '#cms/workflow/steps.ts'
import { takeAction } from '#cms/workflow/takeAction.ts'
import type { WorkflowReport } from '#cms/workflow/reportOn.ts'
import type { Article, HistoryRecord, Person, Section, Unit } from '#cms/payload-types.ts'
import { PASSWORD } from './cms.ts'

let made = 0

/** A person with one role, in the whole corporation or in a unit. */
export async function aPerson(
	cms: Payload,
	role: Role,
	{ name, unit }: { name?: string; unit?: Pick<Unit, 'id'> } = {},
): Promise<Person> {
	const number = ++made
	return cms.create({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		data: {
			name: name ?? `${role} ${number}`,
			email: `${role}-${number}@songlam.example`,
			password: PASSWORD,
			roles: [{ role, unit: unit?.id ?? null }],
		},
	})
}

/** Set what administrators decide about a type of content; what is not given is as it was at first. */
export async function setRules(
	cms: Payload,
	collection: 'articles' | 'infographics' | 'clips' | 'banners' | 'slogans' | 'programmes',
	rules: Partial<StageRules>,
): Promise<void> {
	const { headOfficeSkips, unitReview, ...more } = { ...defaultRules, ...rules }
	await cms.updateGlobal({
		slug: 'approval',
		overrideAccess: true,
		data: { [collection]: { unitReview: { ...unitReview, headOfficeSkips }, ...more } },
	})
}

/** A section of the newspaper. */
export async function aSection(cms: Payload, name = `Chuyên mục ${++made}`): Promise<Section> {
	return cms.create({
		collection: 'sections',
		overrideAccess: true,
		depth: 0,
		data: { name, order: made } as Section,
	})
}

/** A unit, at the head of the tree unless below another. */
export async function aUnit(cms: Payload, name = `Đơn vị ${++made}`, parent?: Unit): Promise<Unit> {
	return cms.create({
		collection: 'units',
		overrideAccess: true,
		depth: 0,
		data: { name, parent: parent?.id ?? null } as Unit,
	})
}

/** A text of one paragraph, as the editor stores it. */
export function aBody(text: string): NonNullable<Article['body']> {
	const common = { direction: null, format: '' as const, indent: 0, version: 1 }
	const words = { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
	const paragraph = { ...common, type: 'paragraph', textFormat: 0, children: [words] }
	return { root: { ...common, type: 'root', children: [paragraph] } }
}

/** A draft that its owner has made whole, as a person and not as the machine. */
export async function anArticle(
	cms: Payload,
	owner: Person,
	changes: Partial<Article> = {},
): Promise<Article> {
	const section = changes.section ?? (await sectionFor(cms)).id
	return cms.create({
		collection: 'articles',
		overrideAccess: false,
		user: owner,
		draft: true,
		depth: 0,
		data: {
			headline: `Đóng điện trạm biến áp số ${++made}`,
			standfirst: 'Công trình về đích sớm.',
			body: aBody('Sáng nay, trạm biến áp đã đóng điện.'),
			...changes,
			section,
		},
	})
}

/** A change of a draft, made by a person. */
export async function edit(
	cms: Payload,
	user: Person,
	id: string,
	data: Partial<Article>,
): Promise<Article> {
	return cms.update({
		collection: 'articles',
		id,
		data,
		draft: true,
		depth: 0,
		overrideAccess: false,
		user,
	})
}

/** A step of an article, taken by a person who has read it as it stands. */
export async function take(
	cms: Payload,
	user: Person,
	id: string,
	action: Action,
	more: { comment?: string; at?: string; seen?: string } = {},
	now = new Date(),
): Promise<WorkflowReport> {
	const seen = await seenNow(cms, id)
	return takeAction(cms, { collection: 'articles', id, action, user, seen, ...more }, now)
}

/** The hash of an article's text as it stands. */
export async function seenNow(cms: Payload, id: string): Promise<string> {
	const policy = policyOf('articles')
	const piece = policy && (await latestPiece(cms, policy, id))
	if (!policy || !piece) throw new Error(`No article ${id}`)
	return contentHash(piece, policy.content)
}

/** An article that readers have. */
export async function aPublishedArticle(
	cms: Payload,
	owner: Person,
	approver: Person,
	changes: Partial<Article> = {},
): Promise<Article> {
	const { id } = await anArticle(cms, owner, changes)
	await passReview(cms, owner, approver, id)
	return mainRow(cms, id)
}

/** Submit an article and approve it at every stage it has to pass. */
export async function passReview(
	cms: Payload,
	owner: Person,
	approver: Person,
	id: string,
): Promise<void> {
	const { state } = await take(cms, owner, id, 'submit')
	if (state === 'unitReview') await take(cms, await editorFor(cms, id), id, 'approve')
	await take(cms, approver, id, 'approve')
}

/** Somebody new who decides for the article's unit. */
async function editorFor(cms: Payload, article: string): Promise<Person> {
	const unit = idOf((await newest(cms, article)).unit)
	if (!unit) throw new Error(`The article ${article} belongs to no unit`)
	return aPerson(cms, 'editor', { unit: { id: unit } })
}

/** What readers have of an article. */
export async function mainRow(cms: Payload, id: string): Promise<Article> {
	return cms.findByID({
		collection: 'articles',
		id,
		draft: false,
		depth: 0,
		overrideAccess: true,
		showHiddenFields: true,
	})
}

/** What the history tells of a piece, in order: all of it, or its lines of one action. */
export async function historyOf(
	cms: Payload,
	id: string,
	action?: string,
): Promise<HistoryRecord[]> {
	const { docs } = await cms.find({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		sort: 'seq',
		where: { document: { equals: id }, ...(action ? { action: { equals: action } } : {}) },
	})
	return docs
}

/** What its writers see of an article. */
export async function newest(cms: Payload, id: string): Promise<Article> {
	return cms.findByID({
		collection: 'articles',
		id,
		draft: true,
		depth: 0,
		overrideAccess: true,
		showHiddenFields: true,
	})
}

const sections = new WeakMap<Payload, Section>()

async function sectionFor(cms: Payload): Promise<Section> {
	const known = sections.get(cms)
	if (known) return known
	const section = await aSection(cms, 'Tin hoạt động')
	sections.set(cms, section)
	return section
}
