import type { ComparedText } from '#cms/workflow/difference/compareWords.ts'
import type { FieldDifference } from '#cms/workflow/difference/differenceOf.ts'
import { Passage } from './Passage.tsx'

/** Passages in a row that did not change, before they are folded away. */
const SHOWN_SAME = 2

/** One field before and after, passage beside passage. */
export function FieldChange({
	field: { field, label, onlyLooks, rows },
}: {
	field: FieldDifference
}) {
	const heading = `bantin-difference-${field}`
	return (
		<section className="bantin-difference__field" aria-labelledby={heading}>
			<h3 id={heading}>{label}</h3>
			{onlyLooks && <p>Chữ giữ nguyên, chỉ đổi cách trình bày (đậm, nghiêng, cỡ tiêu đề…).</p>}
			{inRuns(rows).map((run, place) =>
				run.every(isSame) && run.length > SHOWN_SAME ? (
					<details key={place}>
						<summary>{run.length} đoạn không thay đổi</summary>
						<Rows rows={run} />
					</details>
				) : (
					<Rows key={place} rows={run} />
				),
			)}
		</section>
	)
}

function Rows({ rows }: { rows: ComparedText[] }) {
	return rows.map((row, place) => (
		<div key={place} className="bantin-difference__row" data-same={isSame(row)}>
			<Passage when="Trước" parts={row.before} />
			<Passage when="Sau" parts={row.after} />
		</div>
	))
}

/** Passages that changed and passages that did not, by turns. */
function inRuns(rows: ComparedText[]): ComparedText[][] {
	const runs: ComparedText[][] = []
	for (const row of rows) {
		const last = runs.at(-1)
		if (last?.[0] && isSame(last[0]) === isSame(row)) last.push(row)
		else runs.push([row])
	}
	return runs
}

function isSame({ before, after }: ComparedText): boolean {
	return [...before, ...after].every(({ kind }) => kind === 'same')
}
