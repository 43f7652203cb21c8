import { downward, sideways } from '#cms/demo/pictures/parts/gradient.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { glow, trees } from '#cms/demo/pictures/parts/scenery.ts'

/** A digital meter at the wall of a house, and a hand with a phone that shows the day's use. */
export function meterAndPhone(): string {
	return picture([
		downward('sky', [
			[0, '#7cc6e6'],
			[1, '#e8f6ee'],
		]),
		sideways('wall', [
			[0, '#f7d9a8'],
			[1, '#f0bf84'],
		]),
		downward('case', [
			[0, '#f7fafb'],
			[1, '#cdd8de'],
		]),
		downward('phone', [
			[0, '#0d3350'],
			[1, '#0a2138'],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		glow(1330, 200, 460, '#fff7d8', 0.9),
		trees({
			seed: 131,
			from: 940,
			to: 1640,
			ground: (x) => 800 - (x - 940) * 0.05,
			size: 190,
			fill: '#5aa58a',
			gap: 90,
		}),
		trees({
			seed: 132,
			from: 940,
			to: 1640,
			ground: () => 960,
			size: 230,
			fill: '#3b8b70',
			gap: 120,
		}),
		'<path d="M-10,-10 H1010 V1010 H-10 Z" fill="url(#wall)"/><path d="M1010,-10 h34 V1010 h-34 Z" fill="#c98f56"/>',
		bricks(),
		'<rect x="440" y="-10" width="44" height="200" fill="#8b979e"/><rect x="440" y="-10" width="14" height="200" fill="#b7c1c6"/><rect x="440" y="800" width="44" height="220" fill="#8b979e"/><rect x="440" y="800" width="14" height="220" fill="#b7c1c6"/>',
		meter(),
		phone(),
	])
}

function bricks(): string {
	return Array.from(
		{ length: 26 },
		(_, at) =>
			`<rect x="${((at * 233) % 960) + 10}" y="${((at * 379) % 980) + 6}" width="74" height="26" rx="4" fill="#d99a5e" opacity=".28"/>`,
	).join('')
}

function meter(): string {
	const bars = Array.from(
		{ length: 9 },
		(_, at) =>
			`<rect x="${322 + at * 32}" y="${420 - ((at * 37) % 58) - 14}" width="20" height="${((at * 37) % 58) + 14}" rx="3" fill="#1d5a4a"/>`,
	)
	return `<rect x="236" y="196" width="480" height="620" rx="46" fill="#5d4330" opacity=".25"/><rect x="222" y="176" width="480" height="620" rx="46" fill="url(#case)"/><rect x="222" y="176" width="480" height="620" rx="46" fill="none" stroke="#aab8c0" stroke-width="5"/>
<path d="M600,176 h56 q46,0 46,46 V750 q0,46 -46,46 h-56 Z" fill="#0b2545" opacity=".06"/>
<circle cx="268" cy="222" r="10" fill="#9fb0b8"/><circle cx="656" cy="222" r="10" fill="#9fb0b8"/><circle cx="268" cy="750" r="10" fill="#9fb0b8"/><circle cx="656" cy="750" r="10" fill="#9fb0b8"/>
<rect x="286" y="268" width="352" height="184" rx="16" fill="#24343d"/><rect x="300" y="282" width="324" height="156" rx="8" fill="#b9e0c4"/>${bars.join('')}<path d="M316,300 h120 v12 h-120 Z M316,322 h70 v10 h-70 Z" fill="#1d5a4a" opacity=".7"/><path d="M560,300 l-16,26 h12 l-6,22 l24,-32 h-14 l8,-16 Z" fill="#1d5a4a"/>
<circle cx="340" cy="510" r="17" fill="#4cc38a"/>${glow(340, 510, 60, '#4cc38a', 0.7)}<circle cx="400" cy="510" r="17" fill="#ffc857"/><circle cx="460" cy="510" r="17" fill="#d4dde2"/><rect x="540" y="492" width="98" height="36" rx="18" fill="#2f7da0"/>
<path d="M560,620 a44,44 0 0 1 88,0 M576,622 a28,28 0 0 1 56,0" stroke="#2f7da0" stroke-width="9" fill="none" stroke-linecap="round"/><circle cx="604" cy="624" r="9" fill="#2f7da0"/>
<rect x="286" y="572" width="220" height="12" rx="6" fill="#aab8c0"/><rect x="286" y="600" width="170" height="12" rx="6" fill="#aab8c0"/><rect x="286" y="628" width="200" height="12" rx="6" fill="#aab8c0"/>
<rect x="286" y="690" width="352" height="70" rx="14" fill="#3c4a53"/>${[330, 400, 470, 540, 596].map((x) => `<circle cx="${x}" cy="725" r="17" fill="#c9b26b"/><path d="M${x - 10},725 h20" stroke="#5d5130" stroke-width="5"/>`).join('')}`
}

function phone(): string {
	const bars = [40, 62, 34, 80, 120, 168, 132, 90, 60].map(
		(tall, at) =>
			`<rect x="${-126 + at * 29}" y="${70 - tall}" width="19" height="${tall}" rx="6" fill="${at === 5 ? '#ffb347' : '#5fe3ee'}"/>`,
	)
	return `<g transform="translate(1130,560) rotate(9)"><path d="M-120,500 L-190,180 Q-206,60 -160,70 L-140,330 L170,330 L196,150 Q240,140 226,250 L180,500 Z" fill="#c98a63"/><path d="M-60,560 L-150,330 H190 L170,560 Z" fill="#e8762c"/>
<rect x="-172" y="-330" width="344" height="680" rx="48" fill="#10161f"/><rect x="-154" y="-312" width="308" height="644" rx="34" fill="url(#phone)"/><rect x="-44" y="-300" width="88" height="18" rx="9" fill="#10161f"/>
<rect x="-126" y="-248" width="150" height="20" rx="10" fill="#d7fbff"/><rect x="-126" y="-214" width="96" height="14" rx="7" fill="#6fa9c2"/><circle cx="98" cy="-228" r="28" fill="#ffc857"/><path d="M104,-250 l-20,26 h14 l-8,20 l26,-28 h-15 l8,-18 Z" fill="#0d3350"/>
<rect x="-138" y="-150" width="276" height="250" rx="22" fill="#0f4468"/>${bars.join('')}<path d="M-126,78 H126" stroke="#6fa9c2" stroke-width="4"/>
<rect x="-138" y="124" width="132" height="84" rx="18" fill="#14577f"/><rect x="6" y="124" width="132" height="84" rx="18" fill="#14577f"/><circle cx="-100" cy="166" r="20" fill="#4cc38a"/><rect x="-68" y="152" width="46" height="10" rx="5" fill="#d7fbff"/><rect x="-68" y="172" width="32" height="8" rx="4" fill="#6fa9c2"/><circle cx="44" cy="166" r="20" fill="#ff8a5c"/><rect x="76" y="152" width="46" height="10" rx="5" fill="#d7fbff"/><rect x="76" y="172" width="32" height="8" rx="4" fill="#6fa9c2"/><rect x="-138" y="232" width="276" height="58" rx="29" fill="#2fb3c9"/><rect x="-52" y="254" width="104" height="14" rx="7" fill="#fff"/>
<path d="M150,120 Q236,60 220,-20 Q210,-46 190,-24 Q180,30 140,70 Z" fill="#d99a72"/><path d="M-172,60 q-46,-8 -46,26 q4,26 46,18 Z M-172,130 q-52,-8 -52,26 q4,28 52,18 Z M-172,206 q-46,-8 -46,26 q4,26 46,18 Z" fill="#d99a72"/></g>`
}
