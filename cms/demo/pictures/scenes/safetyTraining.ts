import { downward } from '#cms/demo/pictures/parts/gradient.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { cloud, glow, trees } from '#cms/demo/pictures/parts/scenery.ts'
import { worker } from '#cms/demo/pictures/parts/worker.ts'

/** An open-air lesson: an instructor at the board, trainees in helmets around a training pole. */
export function safetyTraining(): string {
	return picture([
		downward('sky', [
			[0, '#58b4dd'],
			[0.6, '#d8f1ee'],
			[1, '#fff3d8'],
		]),
		downward('yard', [
			[0, '#dcc9a0'],
			[1, '#b79d6f'],
		]),
		downward('roof', [
			[0, '#d9654a'],
			[1, '#b64932'],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		glow(240, 170, 400, '#fff8dc', 0.95) + '<circle cx="240" cy="170" r="52" fill="#fffdf0"/>',
		cloud(560, 150, 320, '#fff', 0.85) + cloud(1180, 110, 260, '#fff', 0.7),
		trees({
			seed: 161,
			from: -20,
			to: 1620,
			ground: () => 640,
			size: 120,
			fill: '#6fb796',
			gap: 64,
		}),
		school(),
		trees({
			seed: 162,
			from: -20,
			to: 240,
			ground: () => 670,
			size: 150,
			fill: '#3f8f6d',
			gap: 80,
		}),
		'<path d="M-10,640 H1610 V1010 H-10 Z" fill="url(#yard)"/><path d="M-10,640 H1610 V662 H-10 Z" fill="#7a9a63"/>',
		'<path d="M1290,180 H1322 L1334,860 H1278 Z" fill="#9aa1a3"/><path d="M1310,180 H1322 L1334,860 H1316 Z" fill="#000" opacity=".15"/><rect x="1180" y="222" width="252" height="20" fill="#59656e"/><path d="M1216,242 L1290,310 M1396,242 L1322,310" stroke="#59656e" stroke-width="9"/>' +
			[1200, 1256, 1356, 1412]
				.map(
					(x) =>
						`<ellipse cx="${x}" cy="218" rx="15" ry="6" fill="#a65f47"/><ellipse cx="${x}" cy="207" rx="11" ry="6" fill="#8a4630"/>`,
				)
				.join(''),
		`<g>${worker({ x: 1262, y: 590, height: 230, pose: 'reach', facing: 1, jacket: '#e8762c', helmet: '#ffc857' })}<path d="M1248,500 Q1310,520 1326,488" stroke="#2b3a45" stroke-width="7" fill="none"/></g>`,
		board(),
		worker({
			x: 720,
			y: 850,
			height: 330,
			pose: 'point',
			facing: -1,
			jacket: '#1f6f8b',
			helmet: '#ffffff',
		}),
		[930, 1040, 1150]
			.map((x, at) =>
				worker({
					x,
					y: 880 + at * 6,
					height: 300,
					pose: at === 1 ? 'hold' : 'stand',
					facing: -1,
					jacket: '#e8762c',
					helmet: '#ffc857',
				}),
			)
			.join(''),
		worker({
			x: 1440,
			y: 900,
			height: 300,
			pose: 'raise',
			facing: -1,
			jacket: '#e8762c',
			helmet: '#ffc857',
		}),
		worker({
			x: 140,
			y: 930,
			height: 310,
			pose: 'hold',
			facing: 1,
			jacket: '#e8762c',
			helmet: '#ffc857',
		}),
		cones(),
	])
}

function school(): string {
	const windows = Array.from(
		{ length: 9 },
		(_, at) =>
			`<rect x="${190 + at * 106}" y="400" width="66" height="90" rx="4" fill="#3e7c93"/><path d="M${190 + at * 106},400 l66,90 v-40 l-36,-50 Z" fill="#fff" opacity=".25"/><rect x="${190 + at * 106}" y="530" width="66" height="80" rx="4" fill="#3e7c93"/>`,
	)
	return `<rect x="150" y="360" width="1010" height="290" fill="#fbeac6"/><rect x="1000" y="360" width="160" height="290" fill="#000" opacity=".05"/><path d="M110,362 L190,286 H1120 L1200,362 Z" fill="url(#roof)"/>${windows.join('')}<rect x="150" y="506" width="1010" height="12" fill="#e2c48f"/>`
}

function board(): string {
	return `<path d="M300,880 L330,540 M620,880 L590,540" stroke="#6d4b35" stroke-width="14"/><rect x="256" y="500" width="408" height="280" rx="10" fill="#6d4b35"/><rect x="270" y="514" width="380" height="252" rx="4" fill="#fdfaf0"/>
<path d="M370,560 L452,710 H288 Z" fill="#ffc857" stroke="#22303c" stroke-width="9" stroke-linejoin="round"/><path d="M378,596 l-28,52 h20 l-10,40 l38,-56 h-22 l14,-36 Z" fill="#22303c"/>
<path d="M496,640 Q498,566 560,566 Q622,566 624,640 l14,8 v12 h-156 v-12 Z" fill="#e4572e"/><path d="M548,568 h24 v70 h-24 Z" fill="#fff" opacity=".35"/><path d="M500,700 l18,18 l34,-40" stroke="#3f9d6b" stroke-width="12" fill="none" stroke-linecap="round" stroke-linejoin="round"/><rect x="566" y="690" width="66" height="12" rx="6" fill="#b9c4c9"/><rect x="566" y="714" width="48" height="12" rx="6" fill="#b9c4c9"/>`
}

function cones(): string {
	return [
		[250, 960],
		[560, 966],
		[860, 970],
		[1300, 966],
	]
		.map(
			([x = 0, y = 0]) =>
				`<ellipse cx="${x}" cy="${y}" rx="34" ry="7" fill="#000" opacity=".18"/><path d="M${x - 22},${y - 4} L${x - 5},${y - 66} H${x + 5} L${x + 22},${y - 4} Z" fill="#f26b2e"/><path d="M${x - 16},${y - 26} L${x - 11},${y - 44} H${x + 11} L${x + 16},${y - 26} Z" fill="#fff"/><rect x="${x - 30}" y="${y - 8}" width="60" height="9" rx="3" fill="#d9551c"/>`,
		)
		.join('')
}
