'use client'

import { useState, type SubmitEvent } from 'react'
import { SetUpSteps } from '#cms/admin/secondFactor/SetUpSteps.tsx'
import { memberPaths, RETURN_MARK } from '#shared/members/memberPaths.ts'
import { requestSignIn, type SignInAnswer } from './requestSignIn.ts'

interface Props {
	api: string
	/** Where a forgotten password is replaced. */
	forgot: string
	/** Where somebody goes on who is in. */
	next: string
	/** What the corporation's own sign-on is called. */
	singleSignOn: string | undefined
}

/** Asks for address and password, then for a code or its setting up, as far as the account needs. */
export function SignInForm({ api, forgot, next, singleSignOn }: Props) {
	const [email, setEmail] = useState('')
	const [password, setPassword] = useState('')
	const [code, setCode] = useState('')
	const [answer, setAnswer] = useState<SignInAnswer>({ step: 'password' })
	const [isBusy, setBusy] = useState(false)
	const signIn = async (withCode: string) => {
		setBusy(true)
		const found = await requestSignIn(api, { email, password, code: withCode })
		if (found.step === 'in') return window.location.assign(next)
		setAnswer(found)
		setCode('')
		setBusy(false)
	}
	const submit = (event: SubmitEvent<HTMLFormElement>) => {
		event.preventDefault()
		void signIn(code)
	}
	if (answer.step === 'setUp') {
		return <SetUpSteps api={api} intro={answer.problem} onDone={(last) => void signIn(last)} />
	}
	return (
		// `post`: what is sent before the script has come must not stand in an address.
		<form className="bantin-sign-in" method="post" onSubmit={submit}>
			{singleSignOn && answer.step === 'password' && (
				<>
					<a
						className="bantin-sign-in__single"
						href={memberPaths.singleSignOn + RETURN_MARK + next}
					>
						Đăng nhập bằng {singleSignOn}
					</a>
					<p>Hoặc bằng tài khoản Bantin:</p>
				</>
			)}
			{answer.problem && <p role="alert">{answer.problem}</p>}
			<div hidden={answer.step === 'code'}>
				<label htmlFor="field-email">Thư điện tử</label>
				<input
					id="field-email"
					name="email"
					type="email"
					autoComplete="username"
					required
					value={email}
					onChange={({ target }) => setEmail(target.value)}
				/>
				<label htmlFor="field-password">Mật khẩu</label>
				<input
					id="field-password"
					name="password"
					type="password"
					autoComplete="current-password"
					required
					value={password}
					onChange={({ target }) => setPassword(target.value)}
				/>
				<a href={forgot}>Quên mật khẩu?</a>
			</div>
			{answer.step === 'code' && (
				<div>
					<label htmlFor="field-code">Mã xác thực trên điện thoại, hoặc một mã dự phòng</label>
					<input
						id="field-code"
						name="code"
						autoComplete="one-time-code"
						autoFocus
						required
						value={code}
						onChange={({ target }) => setCode(target.value)}
					/>
				</div>
			)}
			<button type="submit" disabled={isBusy}>
				{answer.step === 'code' ? 'Tiếp tục' : 'Đăng nhập'}
			</button>
		</form>
	)
}
