import { fold } from '#shared/fold.ts'

/** Characters. Below it a password is guessed from a stolen table. */
const LENGTH_MIN = 8

/** Characters. Longer ones cost time and protect nothing more. */
const LENGTH_MAX = 200

/** What guessers try first, in Vietnam and elsewhere, folded; digits in a row and repeats are found by rule. */
const common = new Set(
	[
		'password password1 password12 password123 passw0rd p@ssword p@ssw0rd p@ssw0rd1 pass@123',
		'matkhau1 matkhau12 matkhau123 matkhau@123 quantri1 quantri123 quantri@123 xinchao1 xinchao123',
		'admin123 admin1234 admin@123 administrator abc12345 abc123456 abcd1234 abc@1234 abc@12345',
		'qwerty12 qwerty123 qwertyuiop asdfghjkl 1q2w3e4r 1qaz2wsx zaq12wsx iloveyou anhyeuem emyeuanh',
		'vietnam1 vietnam123 hanoi123 saigon123 bantin123 bantin@123 welcome1 welcome123 letmein1 changeme',
	].flatMap((line) => line.split(' ')),
)

/** Runs of the keyboard. */
const runs = [
	'01234567890',
	'09876543210',
	'abcdefghijklmnopqrstuvwxyz',
	'qwertyuiopasdfghjklzxcvbnm',
]

/** Why a password is no good for this person; nothing for one that may be used. */
export function whyWeak(
	password: string,
	{ name, email }: { name?: string | null; email?: string | null },
): string | undefined {
	if (password.length < LENGTH_MIN) return `Mật khẩu phải có ít nhất ${LENGTH_MIN} ký tự.`
	if (password.length > LENGTH_MAX) return `Mật khẩu dài nhất ${LENGTH_MAX} ký tự.`
	const folded = fold(password)
	const own = [name, email, email?.split('@')[0]].flatMap((each) => (each ? [fold(each)] : []))
	if (own.includes(folded)) return 'Mật khẩu không được là tên hoặc địa chỉ thư của chính bạn.'
	const isRun = runs.some((run) => run.includes(folded))
	const isGuessed = common.has(folded) || isRun || new Set(folded).size < 4
	return isGuessed
		? 'Mật khẩu này quá dễ đoán. Hãy chọn vài từ không liên quan đến nhau.'
		: undefined
}
