type Pose = 'stand' | 'point' | 'hold' | 'raise' | 'reach' | 'bend'

type Worker = {
	x: number
	/** Where the feet stand. */
	y: number
	/** Pixels from the soles to the top of the helmet. */
	height: number
	pose?: Pose
	/** 1 looks right, -1 looks left. */
	facing?: 1 | -1
	jacket?: string
	trousers?: string
	/** Without one the head shows hair. */
	helmet?: string
	vest?: boolean
	skin?: string
}

const poses: Record<Pose, { back: string; front: string; hands: [number, number][] }> = {
	stand: {
		back: 'M-24,-138 L-34,-104 L-30,-76',
		front: 'M24,-138 L34,-104 L30,-76',
		hands: [
			[-30, -72],
			[30, -72],
		],
	},
	point: {
		back: 'M-24,-138 L-36,-108 L-22,-88',
		front: 'M22,-140 L52,-142 L86,-156',
		hands: [
			[-20, -86],
			[90, -158],
		],
	},
	hold: {
		back: 'M-24,-138 L-30,-106 L8,-100',
		front: 'M24,-138 L34,-106 L12,-98',
		hands: [
			[12, -100],
			[14, -97],
		],
	},
	raise: {
		back: 'M-24,-138 L-46,-164 L-42,-200',
		front: 'M24,-138 L46,-164 L42,-200',
		hands: [
			[-42, -205],
			[42, -205],
		],
	},
	reach: {
		back: 'M-20,-138 L16,-150 L46,-178',
		front: 'M22,-138 L44,-150 L62,-172',
		hands: [
			[48, -182],
			[65, -176],
		],
	},
	bend: {
		back: 'M-10,-134 L18,-104 L42,-82',
		front: 'M20,-134 L42,-106 L54,-78',
		hands: [
			[45, -79],
			[56, -74],
		],
	},
}

/** A man or woman of the corporation, drawn flat; the features of the face are left to the reader. */
export function worker(given: Worker): string {
	const {
		x,
		y,
		height,
		pose = 'stand',
		facing = 1,
		jacket = '#e8762c',
		trousers = '#1d3557',
	} = given
	const { helmet, vest = true, skin = '#e0a47c' } = given
	const { back, front, hands } = poses[pose]
	const limb = (path: string, colour: string, width: number) =>
		`<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
	const hand = ([handX, handY]: [number, number]) =>
		`<circle cx="${handX}" cy="${handY}" r="7" fill="${skin}"/>`
	const [farHand, nearHand] = hands
	return `<g transform="translate(${x},${y}) scale(${(height / 200) * facing},${height / 200})">
<ellipse cx="0" cy="1" rx="44" ry="6" fill="#000" opacity=".16"/>
${limb(back, shade(jacket), 17)}${farHand ? hand(farHand) : ''}
${limb('M-11,-84 L-14,-44 L-15,-8', shade(trousers), 23)}${limb('M11,-84 L13,-44 L14,-8', trousers, 23)}
<path d="M-27,0 q0,-13 12,-13 h8 q6,8 4,13 Z M3,0 q0,-13 12,-13 q14,2 14,13 Z" fill="#1b1f2a"/>
<path d="M-26,-80 Q-31,-150 -15,-152 H15 Q31,-150 26,-80 Q0,-72 -26,-80 Z" fill="${jacket}"/>
<path d="M6,-152 H15 Q31,-150 26,-80 Q20,-77 12,-76 Q22,-120 6,-152 Z" fill="#000" opacity=".1"/>
${vest ? `<path d="M-27,-104 Q0,-97 27,-104 l0,9 Q0,-88 -27,-95 Z M-16,-151 l-5,0 l3,50 l8,1 Z M16,-151 l5,0 l-3,50 l-8,1 Z" fill="#fff3c4"/>` : ''}
${limb(front, jacket, 17)}${nearHand ? hand(nearHand) : ''}
<rect x="-7" y="-164" width="14" height="16" rx="6" fill="${skin}"/><rect x="-7" y="-158" width="14" height="7" fill="#000" opacity=".12"/>
<ellipse cx="1" cy="-176" rx="16" ry="18" fill="${skin}"/>
${helmet ? headgear(helmet) : '<path d="M-17,-174 Q-20,-198 2,-197 Q21,-196 17,-178 Q14,-188 2,-188 Q-8,-186 -11,-174 Q-13,-166 -17,-174 Z" fill="#22202a"/>'}
</g>`
}

function headgear(colour: string): string {
	return `<path d="M-20,-179 Q-19,-201 0,-201 Q20,-201 20,-181 L27,-178 Q28,-174 23,-174 H-18 Q-21,-175 -20,-179 Z" fill="${colour}"/>
<path d="M-2,-201 Q6,-200 6,-180 H-3 Q-6,-196 -2,-201 Z" fill="#fff" opacity=".35"/><path d="M20,-181 L27,-178 Q28,-174 23,-174 H-18 Q-21,-175 -20,-179 Z" fill="#000" opacity=".14"/>`
}

function shade(colour: string): string {
	const channels = [1, 3, 5].map((at) =>
		Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * 0.78),
	)
	return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
