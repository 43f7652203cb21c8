'use client'

import { useFormFields } from '@payloadcms/ui'
import { defaultRules, type StageRules } from '#cms/workflow/rules/stageRules.ts'
import { pathInWords } from './pathInWords.ts'
import './workflowNotice.css'

interface Props {
	/** The type of content, as its tab is called. */
	kind: string
	/** Where its rules stand in the form. */
	collection: string
}

/** What the rules on screen come to, while they are being set. */
export function PathSummary({ kind, collection }: Props) {
	const rules = useFormFields(([fields]): StageRules => {
		const valueAt = (path: string) => fields[`${collection}.${path}`]?.value
		// What the form holds under these paths is what the fields of the global let in.
		const stage = (name: 'unitReview' | 'boardReview') => ({
			isOn: (valueAt(`${name}.isOn`) ?? defaultRules[name].isOn) as boolean,
			quorum: (valueAt(`${name}.quorum`) ??
				defaultRules[name].quorum) as StageRules['unitReview']['quorum'],
			count: (valueAt(`${name}.count`) ?? defaultRules[name].count) as number,
			hours: (valueAt(`${name}.hours`) ?? defaultRules[name].hours) as number,
		})
		return {
			unitReview: stage('unitReview'),
			boardReview: stage('boardReview'),
			headOfficeSkips: (valueAt('unitReview.headOfficeSkips') ??
				defaultRules.headOfficeSkips) as boolean,
			afterApproval: (valueAt('afterApproval') ??
				defaultRules.afterApproval) as StageRules['afterApproval'],
		}
	})
	return (
		<div className="bantin-notices">
			<p className="bantin-notice" aria-live="polite">
				{pathInWords(kind, rules)}
			</p>
		</div>
	)
}
