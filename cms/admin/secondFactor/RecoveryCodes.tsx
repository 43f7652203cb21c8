interface Props {
	codes: readonly string[]
	onDone: () => void
}

/** Shows the recovery codes, this one time. */
export function RecoveryCodes({ codes, onDone }: Props) {
	return (
		<div className="bantin-sign-in">
			<p>
				Xác thực hai lớp đã bật. Hãy in hoặc chép các mã dự phòng này và cất ở nơi an toàn: mỗi mã
				dùng được một lần khi không có điện thoại. Chúng chỉ hiện lần này.
			</p>
			<ol className="bantin-sign-in__codes">
				{codes.map((code) => (
					<li key={code}>{code}</li>
				))}
			</ol>
			<button type="button" onClick={onDone}>
				Tôi đã cất các mã
			</button>
		</div>
	)
}
