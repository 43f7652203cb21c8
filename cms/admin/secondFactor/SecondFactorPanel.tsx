'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { hasRole } from '#cms/collections/people/roles.ts'
import type { Person } from '#cms/payload-types.ts'
import { SetUpSteps } from './SetUpSteps.tsx'
import { useSecondFactor } from './useSecondFactor.ts'
import '#cms/admin/signIn/signIn.css'

/** Whether a person shows a code beside their password; on for themselves, off for them or by administrators. */
export function SecondFactorPanel() {
	const { id } = useDocumentInfo()
	const { user } = useAuth<Person>()
	const mayKnow = id === user?.id || hasRole(user, 'administrator')
	return id && mayKnow ? <SecondFactorOf person={String(id)} /> : null
}

function SecondFactorOf({ person }: { person: string }) {
	const api = useConfig().config.routes.api
	const isOwn = useAuth().user?.id === person
	const { state, problem, load, end } = useSecondFactor(`${api}/people`, person)
	const [isSettingUp, setSettingUp] = useState(false)
	const [code, setCode] = useState('')
	const title = useId()
	const field = useId()
	if (!state) return null
	if (isSettingUp) {
		const done = () => {
			setSettingUp(false)
			load()
		}
		return (
			<section className="bantin-second-factor" aria-labelledby={title}>
				<h3 id={title}>Xác thực hai lớp</h3>
				<SetUpSteps api={api} onDone={done} />
			</section>
		)
	}
	return (
		<section className="bantin-second-factor bantin-sign-in" aria-labelledby={title}>
			<h3 id={title}>Xác thực hai lớp</h3>
			{problem && <p role="alert">{problem}</p>}
			<p>{state.isOn ? `Đang bật. Còn ${state.recoveryCodesLeft} mã dự phòng.` : 'Chưa bật.'}</p>
			{state.isRequired && <p>Vai trò này phải dùng xác thực hai lớp.</p>}
			{!state.isOn && isOwn && (
				<button type="button" onClick={() => setSettingUp(true)}>
					Bật bằng điện thoại của tôi
				</button>
			)}
			{state.isOn && isOwn && (
				<>
					<label htmlFor={field}>Nhập mã trên điện thoại để tắt, chẳng hạn khi đổi máy</label>
					<input id={field} value={code} onChange={({ target }) => setCode(target.value)} />
					<button type="button" disabled={code.trim() === ''} onClick={() => end({ code })}>
						Tắt xác thực hai lớp
					</button>
				</>
			)}
			{state.isOn && !isOwn && (
				<button type="button" onClick={() => end(undefined)}>
					Gỡ xác thực hai lớp của người này
				</button>
			)}
		</section>
	)
}
