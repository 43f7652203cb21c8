'use client'

import { Gutter, SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { DifferenceReport } from '#cms/workflow/difference/endpoint.ts'
import { FieldChange } from './FieldChange.tsx'
import { requestDifference, type Chosen } from './requestDifference.ts'
import { UnchangedFields } from './UnchangedFields.tsx'
import { VersionSelect } from './VersionSelect.tsx'
import './difference.css'

/** Two versions of a piece side by side, what changed first. */
export function DifferenceView() {
	const { id, collectionSlug } = useDocumentInfo()
	const { config, getEntityConfig } = useConfig()
	const collection = collectionSlug && getEntityConfig({ collectionSlug })
	const [chosen, setChosen] = useState<Chosen>({})
	const [report, setReport] = useState<DifferenceReport>()
	const [problem, setProblem] = useState<string>()
	const address = `${config.routes.api}/${collectionSlug}/${id}`

	useEffect(() => {
		let isCurrent = true
		void requestDifference(address, chosen).then((answer) => {
			if (!isCurrent) return
			setProblem('problem' in answer ? answer.problem : undefined)
			if ('report' in answer) setReport(answer.report)
		})
		return () => {
			isCurrent = false
		}
	}, [address, chosen])

	return (
		<Gutter className="bantin-difference">
			{/* Without a name of its own: on a phone the way here would be wider than the screen. */}
			{collection && (
				<SetDocumentStepNav
					collectionSlug={collectionSlug}
					id={id}
					pluralLabel={collection.labels.plural}
					useAsTitle={collection.admin.useAsTitle}
				/>
			)}
			<h2>So sánh hai bản</h2>
			{problem && <p role="alert">{problem}</p>}
			{!report && !problem && <p role="status">Đang so sánh…</p>}
			{report && <Report report={report} onChoose={setChosen} />}
		</Gutter>
	)
}

interface ReportProps {
	report: DifferenceReport
	onChoose: (chosen: Chosen) => void
}

function Report({ report: { versions, from, to, fields }, onChoose }: ReportProps) {
	if (versions.length < 2) return <p>Mới có một bản được lưu, chưa có gì để so sánh.</p>
	const changed = fields.filter((field) => field.changed)
	return (
		<>
			<div className="bantin-difference__choice">
				<VersionSelect
					label="Bản trước"
					versions={versions}
					value={from}
					onChange={(version) => onChoose({ from: version, to })}
				/>
				<VersionSelect
					label="Bản sau"
					versions={versions}
					value={to}
					onChange={(version) => onChoose({ from, to: version })}
				/>
			</div>
			<p role="status" className="bantin-difference__sum">
				{changed.length > 0
					? `${changed.length} mục thay đổi: ${changed.map(({ label }) => label).join(', ')}.`
					: 'Hai bản giống nhau.'}
			</p>
			{changed.map((field) => (
				<FieldChange key={field.field} field={field} />
			))}
			<UnchangedFields fields={fields.filter((field) => !field.changed)} />
		</>
	)
}
