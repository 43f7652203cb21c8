import type { PlaylistNotice } from '#shared/displays/playlist.ts'
import { makeElement } from '#site/search/makeElement.ts'
import { drawUrgent } from './drawUrgent.ts'
import { urgentAt } from './urgentAt.ts'

/** Urgent notices, over everything else. */
export class UrgentNotices {
	readonly element = makeElement('div', 'urgent')
	#shown: string | undefined
	#known = new Set<string>()

	constructor() {
		this.element.hidden = true
		this.element.role = 'alert'
	}

	/** Shows the one of `notices` whose turn it is at `now`; tells which is on, and which have come on just now. */
	show(notices: PlaylistNotice[], now: Date): { on: string | undefined; begun: string[] } {
		const { live, turn } = urgentAt(notices, now)
		this.#put(turn)
		const begun = turn && !this.#known.has(turn.id) ? [turn.id] : []
		// What has ended may be sent again under the same name.
		this.#known = new Set(
			live.map(({ id }) => id).filter((id) => this.#known.has(id) || id === turn?.id),
		)
		return { on: turn?.id, begun }
	}

	#put(notice: PlaylistNotice | undefined): void {
		const content = notice && JSON.stringify(notice)
		if (content === this.#shown) return
		this.#shown = content
		this.element.hidden = !notice
		this.element.replaceChildren()
		if (notice) drawUrgent(notice, this.element)
	}
}
