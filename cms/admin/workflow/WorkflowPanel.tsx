'use client'

import {
	toast,
	useConfig,
	useDocumentInfo,
	useForm,
	useFormFields,
	useFormModified,
} from '@payloadcms/ui'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { WorkflowReport } from '#cms/workflow/reportOn.ts'
import type { Action } from '#cms/workflow/steps.ts'
import type { State } from '#cms/workflow/states.ts'
import { wordingOf } from '#cms/workflow/wording.ts'
import { requestWorkflow, type StepRequest } from './requestWorkflow.ts'
import { statusLine } from './statusLine.ts'
import { StepDialog } from './StepDialog.tsx'
import { stepForms } from './stepForms.ts'
import { useKeptKeystrokes } from './useKeptKeystrokes.ts'
import { useWorkflowReport } from './useWorkflowReport.ts'
import './workflowPanel.css'

/** Milliseconds: a problem is a whole sentence on what to do, and is read to its end. */
const PROBLEM_MS = 12_000

/**
 * Where the piece stands, and a button for each step this person may take now.
 *
 * The server decides which those are; nothing here knows the rules.
 */
export function WorkflowPanel() {
	const { id, collectionSlug } = useDocumentInfo()
	const api = useConfig().config.routes.api
	const modified = useFormModified()
	const { submit, setModified } = useForm()
	const publishAt = useFormFields(([fields]) => fields.publishAt?.value)
	const report = useWorkflowReport()
	const [asked, setAsked] = useState<Action>()
	const [isBusy, setBusy] = useState(false)
	const document = `${api}/${collectionSlug}/${id}`
	useKeptKeystrokes(id ? document : undefined)

	if (!id || !report) return null
	const wording = wordingOf(collectionSlug ?? '')
	const forms = stepForms(wording, leadsTo(report, publishAt))

	async function take(step: Omit<StepRequest, 'seen'>) {
		setBusy(true)
		const seen = await savedHash()
		const answer = seen && (await requestWorkflow(`${document}/workflow`, { ...step, seen }))
		if (!answer || 'problem' in answer) {
			if (answer) tell(answer.problem)
			setAsked(undefined)
			setBusy(false)
			return
		}
		toast.success(forms[step.action].done)
		setModified(false)
		// What may be edited has changed with the state; only the server can draw that.
		globalThis.location.reload()
	}

	/**
	 * What this person sees is what they act on: unsaved changes are saved first.
	 *
	 * Undefined when they could not be; why is on screen then.
	 */
	async function savedHash(): Promise<string | undefined> {
		if (!modified) return report?.seen
		const saved = await submit({
			action: `${document}?draft=true&depth=0&fallback-locale=null`,
			method: 'PATCH',
			overrides: { _status: 'draft' },
			skipValidation: true,
		})
		// The form shows the server's own words; a second message would hide them.
		if (!saved?.res.ok) return undefined
		const answer = await requestWorkflow(`${document}/workflow`)
		if ('report' in answer) return answer.report.seen
		tell(answer.problem)
		return undefined
	}

	return (
		<div className="bantin-workflow">
			<p className="bantin-workflow__status" data-state={report.state}>
				{statusLine(report, wording, new Date())}
			</p>
			<div className="bantin-workflow__steps">
				{report.actions.map((action) => {
					const { label, looks, question } = forms[action]
					return (
						<button
							key={action}
							type="button"
							className={`bantin-step bantin-step--${looks}`}
							disabled={isBusy}
							onClick={() => (question ? setAsked(action) : void take({ action }))}
						>
							{label}
						</button>
					)
				})}
			</div>
			{asked &&
				createPortal(
					<StepDialog
						form={forms[asked]}
						isBusy={isBusy}
						onCancel={() => setAsked(undefined)}
						onConfirm={(answers) => void take({ action: asked, ...answers })}
					/>,
					globalThis.document.body,
				)}
		</div>
	)
}

function tell(problem: string): void {
	toast.error(problem, { duration: PROBLEM_MS })
}

/** A time that was typed but not saved yet counts: approving saves it first. */
function leadsTo({ approvalLeadsTo }: WorkflowReport, publishAt: unknown): State | undefined {
	const waits = typeof publishAt === 'string' && new Date(publishAt) > new Date()
	return approvalLeadsTo === 'published' && waits ? 'scheduled' : approvalLeadsTo
}
