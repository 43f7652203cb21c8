'use client'

import { useEffect, useState } from 'react'
import { askCms } from '#cms/admin/askCms.ts'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import '#cms/admin/signIn/signIn.css'

interface Props {
	api: string
	/** Why it is to be set up. */
	intro?: string | undefined
	/** Told the code that was right, once its owner has the recovery codes. */
	onDone: (code: string) => void
}

interface SetUp {
	secret: string
	picture: string
}

/** Sets up the second factor: a picture for the telephone, its first code, the codes for the day it is lost. */
export function SetUpSteps({ api, intro, onDone }: Props) {
	const [setUp, setSetUp] = useState<SetUp>()
	const [code, setCode] = useState('')
	const [codes, setCodes] = useState<string[]>()
	const [problem, setProblem] = useState(intro)
	useEffect(() => {
		let isShown = true
		void askCms<SetUp>(`${api}/people/second-factor/begin`, { post: {} }).then((answer) => {
			if (!isShown) return
			if ('found' in answer) setSetUp(answer.found)
			else setProblem(answer.problem)
		})
		return () => {
			isShown = false
		}
	}, [api])
	const confirm = async () => {
		const answer = await askCms<{ recoveryCodes: string[] }>(
			`${api}/people/second-factor/confirm`,
			{ post: { code } },
		)
		if ('found' in answer) setCodes(answer.found.recoveryCodes)
		else setProblem(answer.problem)
	}
	if (codes) return <RecoveryCodes codes={codes} onDone={() => onDone(code)} />
	return (
		<div className="bantin-sign-in">
			{problem && <p role="alert">{problem}</p>}
			{setUp && (
				<>
					<p>
						1. Cài một ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft
						Authenticator, FreeOTP…) và quét hình này:
					</p>
					<img
						className="bantin-sign-in__picture"
						alt="Mã QR cho ứng dụng xác thực"
						src={`data:image/svg+xml,${encodeURIComponent(setUp.picture)}`}
					/>
					<p>
						Không quét được thì nhập khóa: <code>{setUp.secret}</code>
					</p>
					<label htmlFor="field-first-code">2. Nhập mã sáu chữ số đang hiện trên điện thoại</label>
					<input
						id="field-first-code"
						inputMode="numeric"
						autoComplete="one-time-code"
						value={code}
						onChange={({ target }) => setCode(target.value)}
						onKeyDown={(event) => {
							if (event.key !== 'Enter') return
							event.preventDefault()
							void confirm()
						}}
					/>
					<button type="button" disabled={code.trim() === ''} onClick={() => void confirm()}>
						Bật xác thực hai lớp
					</button>
				</>
			)}
		</div>
	)
}
