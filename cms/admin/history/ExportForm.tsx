import type { ListViewServerProps } from 'payload'
import { isBoard } from '#cms/collections/people/roles.ts'
import './exportForm.css'

/** Takes the history along as a table: everything, or the days between two dates. */
export function ExportForm({ user }: Pick<ListViewServerProps, 'user'>) {
	if (!isBoard(user)) return null
	return (
		<form className="export-history" action="/api/history/export" method="get">
			<label>
				Từ ngày <input type="date" name="from" />
			</label>
			<label>
				đến hết ngày <input type="date" name="until" />
			</label>
			<button className="btn btn--style-secondary btn--size-small" type="submit">
				Xuất CSV
			</button>
		</form>
	)
}
