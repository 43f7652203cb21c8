import { windCoast } from './scenes/windCoast.ts'
import { villageAtDusk } from './scenes/villageAtDusk.ts'
import { meterAndPhone } from './scenes/meterAndPhone.ts'
import { meetingHall } from './scenes/meetingHall.ts'
import { safetyTraining } from './scenes/safetyTraining.ts'
import { droneInspection } from './scenes/droneInspection.ts'
import { workshop } from './scenes/workshop.ts'
import { sportsDay } from './scenes/sportsDay.ts'
import { treePlanting } from './scenes/treePlanting.ts'
import { riverLam } from './scenes/riverLam.ts'
import { cityAtNight } from './scenes/cityAtNight.ts'
import { controlRoom } from './scenes/controlRoom.ts'
import { hydropowerDam } from './scenes/hydropowerDam.ts'
import { linemen } from './scenes/linemen.ts'
import { solarField } from './scenes/solarField.ts'
import { stormRepair } from './scenes/stormRepair.ts'
import { substation } from './scenes/substation.ts'
import { transmissionTowers } from './scenes/transmissionTowers.ts'

interface DemoPicture {
	key: string
	/** The picture as SVG. */
	draw: () => string
	alt: string
	caption: string
}

/** Whose pictures they are; every one is drawn by the project itself. */
export const PICTURE_CREDIT = 'Đồ họa: Ban Truyền thông'

/** Every picture of the demo newsroom. */
export const demoPictures = [
	{
		key: 'dap-sang',
		draw: () => hydropowerDam('morning'),
		alt: 'Đập thủy điện giữa núi rừng buổi sáng, năm cửa xả đang mở',
		caption: 'Thủy điện Khe Trầm xả nước theo quy trình vận hành hồ chứa.',
	},
	{
		key: 'dap-chieu',
		draw: () => hydropowerDam('dusk'),
		alt: 'Đập thủy điện lúc hoàng hôn, nước đổ trắng xóa dưới chân đập',
		caption: 'Hoàng hôn trên đập chính Thủy điện Khe Trầm.',
	},
	{
		key: 'duong-day-chieu',
		draw: () => transmissionTowers('dusk'),
		alt: 'Đường dây truyền tải vượt núi trong ánh hoàng hôn',
		caption: 'Đường dây 220 kV vượt dãy Pu Lam.',
	},
	{
		key: 'duong-day-sang',
		draw: () => transmissionTowers('dawn'),
		alt: 'Những cột điện cao thế nối nhau về phía mặt trời mọc',
		caption: 'Bình minh trên tuyến đường dây miền tây.',
	},
	{
		key: 'mat-troi-trua',
		draw: () => solarField('noon'),
		alt: 'Cánh đồng pin mặt trời dưới nắng, một kỹ sư đang kiểm tra',
		caption: 'Kiểm tra dàn pin tại Nhà máy Điện mặt trời Đồng Nắng.',
	},
	{
		key: 'mat-troi-chieu',
		draw: () => solarField('evening'),
		alt: 'Dàn pin mặt trời lúc chiều muộn, xa xa là đồi núi',
		caption: 'Ca trực chiều ở Đồng Nắng.',
	},
	{
		key: 'tram-bien-ap',
		draw: () => substation(),
		alt: 'Hai nhân viên vận hành trước máy biến áp của trạm biến áp',
		caption: 'Kiểm tra máy biến áp trước giờ đóng điện.',
	},
	{
		key: 'tho-duong-day-ngay',
		draw: () => linemen('day'),
		alt: 'Hai công nhân làm việc trên đỉnh cột điện, bên dưới là làng bản',
		caption: 'Thay sứ cách điện trên tuyến đường dây trung áp.',
	},
	{
		key: 'tho-duong-day-chieu',
		draw: () => linemen('evening'),
		alt: 'Hai công nhân trên cột điện lúc trời nhá nhem, làng đã lên đèn',
		caption: 'Cố thêm một giờ để làng kịp có điện trước bữa tối.',
	},
	{
		key: 'phong-dieu-khien',
		draw: () => controlRoom(),
		alt: 'Điều độ viên làm việc trước màn hình lớn hiển thị sơ đồ lưới điện',
		caption: 'Một ca trực đêm tại Trung tâm Điều độ hệ thống điện Sông Lam.',
	},
	{
		key: 'khac-phuc-bao',
		draw: () => stormRepair(),
		alt: 'Công nhân dùng xe gàu khắc phục cột điện nghiêng trong mưa bão',
		caption: 'Xuyên đêm khắc phục sự cố do mưa bão.',
	},
	{
		key: 'thanh-pho-dem',
		draw: () => cityAtNight(),
		alt: 'Thành phố bên sông về đêm, cầu dây văng sáng đèn',
		caption: 'Thành phố Lam Giang về đêm.',
	},
	{
		key: 'dien-gio-ngay',
		draw: () => windCoast('day'),
		alt: 'Tua-bin điện gió trên bãi triều, thuyền cá đi giữa các hàng trụ',
		caption: 'Điện gió Cửa Vọng trong ngày biển lặng.',
	},
	{
		key: 'dien-gio-chieu',
		draw: () => windCoast('dusk'),
		alt: 'Tua-bin điện gió và thuyền cá trong ánh chiều tím',
		caption: 'Chiều xuống trên bãi triều Cửa Vọng.',
	},
	{
		key: 'lang-len-den',
		draw: () => villageAtDusk(),
		alt: 'Bản làng vùng cao lên đèn lúc nhá nhem, phía dưới là ruộng bậc thang',
		caption: 'Bản làng vùng cao lên đèn.',
	},
	{
		key: 'cong-to',
		draw: () => meterAndPhone(),
		alt: 'Công tơ điện tử trên tường và điện thoại hiện biểu đồ điện năng',
		caption: 'Công tơ điện tử gửi chỉ số mỗi 30 phút.',
	},
	{
		key: 'hoi-truong',
		draw: () => meetingHall(),
		alt: 'Hội trường đông người nghe diễn giả phát biểu trên sân khấu',
		caption: 'Quang cảnh hội trường.',
	},
	{
		key: 'lop-an-toan',
		draw: () => safetyTraining(),
		alt: 'Lớp huấn luyện an toàn ngoài trời, học viên đội mũ bảo hộ nghe hướng dẫn',
		caption: 'Thực hành tại bãi huấn luyện Trường Cao đẳng Điện lực Sông Lam.',
	},
	{
		key: 'thiet-bi-bay',
		draw: () => droneInspection(),
		alt: 'Thiết bị bay kiểm tra đường dây, hai nhân viên điều khiển trên đồi',
		caption: 'Thiết bị bay gửi về ảnh nhiệt của từng mối nối.',
	},
	{
		key: 'xuong-sang-kien',
		draw: () => workshop(),
		alt: 'Hai người thợ lắp thử thiết bị bên bàn nguội dưới ánh đèn',
		caption: 'Nhiều sáng kiến bắt đầu từ bàn nguội trong xưởng.',
	},
	{
		key: 'hoi-thao',
		draw: () => sportsDay(),
		alt: 'Các vận động viên chạy về đích trước khán đài chật kín',
		caption: 'Đoạn nước rút nội dung chạy 4 × 400 m.',
	},
	{
		key: 'trong-cay',
		draw: () => treePlanting(),
		alt: 'Thanh niên trồng cây trên sườn đồi bên hồ',
		caption: 'Trồng cây giữ nước đầu nguồn hồ Khe Trầm.',
	},
	{
		key: 'song-lam',
		draw: () => riverLam(),
		alt: 'Bình minh trên sông, thuyền nhỏ dưới đường dây vượt sông',
		caption: 'Sông Lam buổi sớm.',
	},
] as const satisfies DemoPicture[]

/** Which demo picture is meant. */
export type DemoPictureKey = (typeof demoPictures)[number]['key']
