import { downward } from '#cms/demo/pictures/parts/gradient.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { random } from '#cms/demo/pictures/parts/random.ts'
import { cloud, glow, trees } from '#cms/demo/pictures/parts/scenery.ts'

const shirts = ['#e4572e', '#2f7da0', '#ffc857', '#4c9f70']

/** Runners on the last straight before a full stand, bunting overhead. */
export function sportsDay(): string {
	return picture([
		downward('sky', [
			[0, '#3c9fd6'],
			[1, '#d9f2f0'],
		]),
		downward('field', [
			[0, '#7cc06d'],
			[1, '#4f9a52'],
		]),
		downward('track', [
			[0, '#d9714e'],
			[1, '#b94f33'],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		glow(1280, 140, 420, '#fffbe0', 0.9) + '<circle cx="1280" cy="140" r="54" fill="#fffdf0"/>',
		cloud(300, 130, 300, '#fff', 0.85) + cloud(830, 90, 240, '#fff', 0.7),
		trees({
			seed: 181,
			from: -20,
			to: 1620,
			ground: () => 330,
			size: 90,
			fill: '#5fae93',
			gap: 48,
		}),
		stand(),
		'<rect y="540" width="1600" height="130" fill="url(#field)"/><path d="M0,540 H1600 V552 H0 Z" fill="#fff" opacity=".5"/>',
		'<path d="M-10,664 H1610 V1010 H-10 Z" fill="url(#track)"/>' + lanes(),
		bunting(),
		'<path d="M1420,664 L1500,1000 H1560 L1450,664 Z" fill="#fff" opacity=".9"/><path d="M1330,470 h12 V700 h-12 Z M1560,470 h14 V940 h-14 Z" fill="#e9edf0"/><path d="M1326,470 H1578 V540 H1326 Z" fill="#1d3557"/>' +
			Array.from(
				{ length: 14 },
				(_, at) =>
					`<rect x="${1330 + at * 18}" y="${478 + (at % 2) * 28}" width="18" height="28" fill="#fff"/>`,
			).join(''),
		runner(330, 800, 1.15, shirts[1] ?? '', '#1d3557', 0),
		runner(640, 860, 1.35, shirts[2] ?? '', '#22303c', 1),
		runner(960, 900, 1.5, shirts[3] ?? '', '#1d3557', 0),
		runner(1230, 950, 1.72, shirts[0] ?? '', '#16213a', 1),
		confetti(),
	])
}

function stand(): string {
	const next = random(185)
	const people: string[] = []
	for (let row = 0; row < 6; row++) {
		for (let x = 30; x < 1590; x += 34) {
			const [at, y] = [x + next() * 12 + (row % 2) * 16, 336 + row * 34]
			const colour = ['#e4572e', '#ffc857', '#2f7da0', '#4c9f70', '#f4f1e6', '#c9573a', '#7a4b8d'][
				Math.floor(next() * 7)
			]
			people.push(
				`<path d="M${at.toFixed(0)},${y + 34} v-12 q1,-12 13,-12 q12,0 13,12 v12 Z" fill="${colour}"/><circle cx="${(at + 13).toFixed(0)}" cy="${y}" r="9.5" fill="${next() < 0.5 ? '#d99a72' : '#c48a66'}"/><path d="M${(at + 3.5).toFixed(0)},${y} a9.5,9.5 0 0 1 19,0 q-9,-5 -19,0 Z" fill="#22202a"/>`,
			)
			if (next() < 0.16)
				people.push(
					`<path d="M${(at + 2).toFixed(0)},${y + 18} l-6,-28 M${(at + 24).toFixed(0)},${y + 18} l6,-28" stroke="${colour}" stroke-width="6" stroke-linecap="round"/>`,
				)
		}
	}
	return `<path d="M-10,318 H1610 V545 H-10 Z" fill="#6d8797"/>${people.join('')}<rect y="516" width="1600" height="30" fill="#1f6f8b"/><rect y="516" width="1600" height="6" fill="#fff" opacity=".4"/>`
}

function lanes(): string {
	return [664, 720, 786, 864, 956]
		.map((y, at) => `<rect y="${y}" width="1600" height="${4 + at}" fill="#fff" opacity=".85"/>`)
		.join('')
}

function bunting(): string {
	const flags = Array.from({ length: 33 }, (_, at) => {
		const x = at * 50
		const y = 40 + 70 * Math.sin(((x % 800) / 800) * Math.PI)
		return `<path d="M${x},${y} h36 l-18,44 Z" fill="${shirts[at % 4]}"/>`
	})
	return `<path d="M0,40 Q400,190 800,40 Q1200,190 1600,40" stroke="#f4f1e6" stroke-width="4" fill="none" opacity="0"/>${flags.join('')}`
}

function runner(
	x: number,
	y: number,
	scale: number,
	shirt: string,
	shorts: string,
	stride: 0 | 1,
): string {
	const skin = stride ? '#d99a72' : '#c98a63'
	const limb = (path: string, colour: string, width: number) =>
		`<path d="${path}" stroke="${colour}" stroke-width="${width}" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`
	const legs = stride
		? limb('M-6,-96 L-40,-60 L-84,-70', skin, 17) +
			limb('M6,-96 L44,-70 L40,-22', skin, 18) +
			'<path d="M28,-16 h30 q10,4 8,12 h-40 Z M-100,-82 l-2,28 q8,6 14,0 l6,-18 Z" fill="#fdfaf0"/>'
		: limb('M-6,-96 L-22,-50 L-60,-26', skin, 17) +
			limb('M6,-96 L52,-92 L62,-44', skin, 18) +
			'<path d="M50,-38 h28 q10,4 8,12 h-38 Z M-78,-36 l-4,24 q10,8 16,2 l10,-16 Z" fill="#fdfaf0"/>'
	return `<g transform="translate(${x},${y}) scale(${scale})"><ellipse cx="0" cy="2" rx="70" ry="8" fill="#000" opacity=".2"/>${limb('M8,-160 L-34,-140 L-50,-166', skin, 14)}${legs}<path d="M-20,-112 Q0,-120 22,-110 L34,-76 Q14,-66 4,-80 Q-10,-62 -30,-76 Z" fill="${shorts}"/><path d="M-22,-104 Q-22,-160 4,-170 Q26,-172 28,-150 L20,-104 Q0,-96 -22,-104 Z" fill="${shirt}"/><path d="M12,-170 Q28,-172 28,-150 L20,-104 Q10,-100 4,-100 Q16,-130 12,-170 Z" fill="#000" opacity=".1"/><rect x="-8" y="-146" width="22" height="24" rx="3" fill="#fff" opacity=".85"/>${limb('M16,-158 L42,-128 L72,-148', skin, 14)}<rect x="10" y="-184" width="14" height="18" rx="6" fill="${skin}"/><ellipse cx="21" cy="-194" rx="16" ry="18" fill="${skin}"/><path d="M4,-190 Q0,-214 22,-214 Q40,-212 37,-198 Q28,-206 16,-202 Q10,-194 4,-190 Z" fill="#22202a"/><path d="M5,-200 Q20,-208 38,-199 l-1,7 Q20,-200 5,-193 Z" fill="#e4572e"/></g>`
}

function confetti(): string {
	const next = random(189)
	return Array.from(
		{ length: 70 },
		() =>
			`<rect x="${(next() * 1600).toFixed(0)}" y="${(130 + next() * 420).toFixed(0)}" width="10" height="16" rx="2" fill="${shirts[Math.floor(next() * 4)]}" transform="rotate(${(next() * 90).toFixed(0)} ${(next() * 1600).toFixed(0)} 400)" opacity=".8"/>`,
	).join('')
}
