import path from 'node:path'
import { administrator, type Bantin } from './bantin.ts'
import { logIn, make, PASSWORD, type Answer, type Colleague } from './newsroom.ts'
import { until } from './until.ts'

/** A colleague who takes steps of pieces as they find them. */
export interface Member extends Colleague {
	/** Take a step with what the piece is now; answers as the door does. */
	take(
		collection: string,
		id: string,
		action: string,
		more?: { comment?: string; at?: string },
	): Promise<{ status: number; body: Answer }>
}

/** A corporation with two units, each with a writer and an editor, and a board of two. */
export interface Boardroom {
	admin: Member
	writer: Member
	editor: Member
	approver: Member
	secondApprover: Member
	/** A writer of the other unit. */
	stranger: Member
	strangeEditor: Member
	/** The writer's unit. */
	unit: string
	section: string
	/** A whole draft of the writer's. */
	draft(headline: string, more?: object): Promise<PieceAtWork>
	/** A piece that has passed both stages, and that readers have. */
	published(headline: string): Promise<PieceAtWork>
	/** The text of a page as readers get it. */
	read(address: string): Promise<string>
	/** The folder of published files. */
	siteFolder(): string
}

/** A piece of the newsroom's, and where readers find it once they may. */
export interface PieceAtWork {
	id: string
	slug: string
	address: string
}

/** Everybody that two stages of approval need, made through the public port. */
export async function openBoardroom(bantin: () => Bantin): Promise<Boardroom> {
	const { email, password } = administrator
	const admin = await logIn(bantin(), email, password, 'Quản trị')
	const group = await make(admin, 'units', { name: 'Tổng công ty Sông Lam' })
	const unit = await make(admin, 'units', { name: 'Thủy điện Khe Tràm', parent: group })
	const other = await make(admin, 'units', { name: 'Điện lực Hải Lam', parent: group })
	const section = await make(admin, 'sections', { name: 'Sản xuất', order: 1 })

	const join = async (name: string, login: string, role: string, unit?: string) => {
		const email = `${login}@songlam.example`
		const roles = [{ role, unit: unit ?? null }]
		await make(admin, 'people', { name, email, password: PASSWORD, roles })
		return asMember(await logIn(bantin(), email, PASSWORD, name))
	}
	const people = {
		// Logs in with everybody's password, which the one of the settings does not.
		admin: await join('Võ Thành Công', 'cong', 'administrator'),
		writer: await join('Nguyễn Quốc Bảo', 'bao', 'contributor', unit),
		editor: await join('Cao Thị Hiền', 'hien', 'editor', unit),
		approver: await join('Phan Văn Trung', 'trung', 'approver'),
		secondApprover: await join('Đinh Thị Lan Chi', 'chi', 'approver'),
		stranger: await join('Phạm Thu Trang', 'trang', 'contributor', other),
		strangeEditor: await join('Bùi Đức Long', 'long', 'editor', other),
	}
	const { writer, editor, approver } = people

	async function draft(headline: string, more: object = {}): Promise<PieceAtWork> {
		const id = await make(writer, 'articles?draft=true', {
			headline,
			standfirst: 'Một câu tóm ý.',
			body: aBody('Nội dung của bài.'),
			section,
			unit,
			...more,
		})
		const { body } = await writer.ask('GET', `/api/articles/${id}?draft=true&depth=0`)
		const slug = String(body.slug)
		return { id, slug, address: `/bai-viet/${slug}/` }
	}

	async function published(headline: string): Promise<PieceAtWork> {
		const piece = await draft(headline)
		await writer.take('articles', piece.id, 'submit')
		await editor.take('articles', piece.id, 'approve')
		await approver.take('articles', piece.id, 'approve')
		await until('readers have it', async () => (await fetch(bantin().url + piece.address)).ok)
		return piece
	}

	return {
		...people,
		unit,
		section,
		draft,
		published,
		read: async (address) => {
			const response = await fetch(bantin().url + address)
			return (await response.text()).normalize('NFC')
		},
		siteFolder: () => path.join(bantin().dataFolder, 'site') + path.sep,
	}
}

function asMember(colleague: Colleague): Member {
	return {
		...colleague,
		take: async (collection, id, action, more = {}) => {
			const door = `/api/${collection}/${id}/workflow`
			const { body } = await colleague.ask('GET', door)
			return colleague.ask('POST', door, { action, seen: body.seen, ...more })
		},
	}
}

function aBody(text: string): object {
	const common = { direction: null, format: '', indent: 0, version: 1 }
	const words = { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
	const paragraph = { ...common, type: 'paragraph', textFormat: 0, children: [words] }
	return { root: { ...common, type: 'root', children: [paragraph] } }
}
