'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { WorkflowReport } from '#cms/workflow/reportOn.ts'
import { requestWorkflow, type WorkflowAnswer } from './requestWorkflow.ts'

/** Where the piece on screen stands; asked again whenever it is saved. */
export function useWorkflowReport(): WorkflowReport | undefined {
	const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
	const { api } = useConfig().config.routes
	const [report, setReport] = useState<WorkflowReport>()
	const address = `${api}/${collectionSlug}/${id}/workflow`

	useEffect(() => {
		if (!id) return
		let isCurrent = true
		void askTogether(address).then((answer) => {
			if (isCurrent && 'report' in answer) setReport(answer.report)
		})
		return () => {
			isCurrent = false
		}
	}, [id, address, lastUpdateTime])

	return id ? report : undefined
}

const asked = new Map<string, Promise<WorkflowAnswer>>()

/** The panel and the notice ask in the same moment, after every autosave: once is enough for both. */
function askTogether(address: string): Promise<WorkflowAnswer> {
	const going = asked.get(address)
	if (going) return going
	const answer = requestWorkflow(address).finally(() => asked.delete(address))
	asked.set(address, answer)
	return answer
}
