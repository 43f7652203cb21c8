import { useDocumentInfo } from '@payloadcms/ui'
import type { VersionChoice } from '#cms/workflow/difference/endpoint.ts'
import { wordingOf, type Wording } from '#cms/workflow/wording.ts'
import { toDateTimeText } from '#shared/dates.ts'

interface Props {
	label: string
	versions: VersionChoice[]
	value: string
	onChange: (version: string) => void
}

/** Chooses one of the versions by when it was saved, where it stood and who saved it. */
export function VersionSelect({ label, versions, value, onChange }: Props) {
	const wording = wordingOf(useDocumentInfo().collectionSlug ?? '')
	const isListed = versions.some(({ id }) => id === value)
	return (
		<label>
			{label}
			<select value={value} onChange={(event) => onChange(event.target.value)}>
				{!isListed && <option value={value}>Bản cũ hơn</option>}
				{versions.map((version) => (
					<option key={version.id} value={version.id}>
						{toChoiceText(version, wording)}
					</option>
				))}
			</select>
		</label>
	)
}

function toChoiceText(
	{ savedAt, stateLabel, by, isWithReaders }: VersionChoice,
	{ haveIt }: Wording,
): string {
	const words = [toDateTimeText(savedAt), stateLabel, by, isWithReaders && haveIt]
	return words.filter(Boolean).join(' · ')
}
