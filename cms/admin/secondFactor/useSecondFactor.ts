import { useCallback, useEffect, useState } from 'react'
import { askCms } from '#cms/admin/askCms.ts'

/** Whether a person shows a code beside their password. */
export interface SecondFactorState {
	isOn: boolean
	isRequired: boolean
	recoveryCodesLeft: number
}

/** The second factor of a person, as the CMS tells it to who may know. */
export function useSecondFactor(people: string, person: string) {
	const [state, setState] = useState<SecondFactorState>()
	const [problem, setProblem] = useState<string>()
	const load = useCallback(() => {
		void askCms<SecondFactorState>(`${people}/${person}/second-factor`).then((answer) => {
			if ('found' in answer) setState(answer.found)
		})
	}, [people, person])
	useEffect(load, [load])
	/** Off: by oneself with a code, of somebody else without. */
	const end = (own: { code: string } | undefined) => {
		const address = own ? `${people}/second-factor/end` : `${people}/${person}/second-factor/end`
		void askCms<object>(address, { post: own }).then((answer) => {
			setProblem('problem' in answer ? answer.problem : undefined)
			load()
		})
	}
	return { state, problem, load, end }
}
