/** Bantin's sign, a page with its headline, as large as the place it stands in. */
export function Icon() {
	return (
		<svg width="100%" height="100%" viewBox="0 0 28 28" aria-hidden="true">
			<rect width="28" height="28" rx="6" fill="#0b4f8a" />
			<path d="M7 8h14v3.4H7z" fill="#fff" />
			<path d="M7 14.2h14M7 17.6h14M7 21h8.5" stroke="#fff" strokeWidth="1.7" />
		</svg>
	)
}
