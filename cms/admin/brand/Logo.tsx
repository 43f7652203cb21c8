import './brand.css'
import { Icon } from './Icon.tsx'

/** Bantin's name over the log-in form. */
export function Logo() {
	return (
		<div className="bantin-logo">
			<Icon />
			<span className="bantin-logo__name">Bantin</span>
			<span className="bantin-logo__words">Bản tin nội bộ</span>
		</div>
	)
}
