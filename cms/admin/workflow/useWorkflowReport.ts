'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { WorkflowReport } from '#cms/workflow/reportOn.ts'
import { requestWorkflow } from './requestWorkflow.ts'

/** Where the piece on screen stands; asked again whenever it is saved. */
export function useWorkflowReport(): WorkflowReport | undefined {
	const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
	const { api } = useConfig().config.routes
	const [report, setReport] = useState<WorkflowReport>()
	const address = `${api}/${collectionSlug}/${id}/workflow`

	useEffect(() => {
		if (!id) return
		let isCurrent = true
		void requestWorkflow(address).then((answer) => {
			if (isCurrent && 'report' in answer) setReport(answer.report)
		})
		return () => {
			isCurrent = false
		}
	}, [id, address, lastUpdateTime])

	return id ? report : undefined
}
