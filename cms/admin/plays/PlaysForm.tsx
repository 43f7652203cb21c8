import { itemTypes } from '#cms/devices/plays/itemTypes.ts'
import type { PlaysAsked } from '#cms/devices/plays/playsAsked.ts'

interface Props {
	asked: PlaysAsked
	/** Addresses: of this page, and of the table to take along. */
	page: string
	table: string
}

/** Chooses days, a unit and a type; works without JavaScript. */
export function PlaysForm({ asked: { form, units }, page, table }: Props) {
	return (
		<form className="bantin-plays__form" action={page} method="get">
			<label>
				Từ ngày <input type="date" name="from" defaultValue={form.from} />
			</label>
			<label>
				đến hết ngày <input type="date" name="until" defaultValue={form.until} />
			</label>
			<label>
				Đơn vị{' '}
				<select name="unit" defaultValue={form.unit}>
					<option value="">Tất cả</option>
					{units.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			</label>
			<label>
				Loại{' '}
				<select name="type" defaultValue={form.type}>
					<option value="">Tất cả</option>
					{Object.entries(itemTypes).map(([type, { label }]) => (
						<option key={type} value={type}>
							{label}
						</option>
					))}
				</select>
			</label>
			<button className="btn btn--style-primary btn--size-small" type="submit">
				Xem
			</button>
			<button className="btn btn--style-secondary btn--size-small" type="submit" formAction={table}>
				Xuất CSV
			</button>
		</form>
	)
}
