import type { FieldDifference } from '#cms/workflow/difference/differenceOf.ts'

/** Fields that are the same in both versions, folded away. */
export function UnchangedFields({ fields }: { fields: FieldDifference[] }) {
	if (fields.length === 0) return null
	return (
		<details className="bantin-difference__unchanged">
			<summary>{fields.length} mục không thay đổi</summary>
			<dl>
				{fields.map(({ field, label, rows }) => (
					<div key={field}>
						<dt>{label}</dt>
						{rows.map(({ after }, place) => (
							<dd key={place}>{after.map(({ text }) => text).join(' ')}</dd>
						))}
					</div>
				))}
			</dl>
		</details>
	)
}
