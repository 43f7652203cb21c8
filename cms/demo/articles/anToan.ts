import type { DemoArticle } from '#cms/demo/demoArticle.ts'

/** Safety at work and in the homes of customers. */
export const anToan: DemoArticle[] = [
	{
		slug: '5-viec-can-lam-truoc-khi-dong-dien-sau-ngap',
		headline: 'Năm việc cần làm trước khi đóng điện sau ngập',
		standfirst:
			'Nước rút không có nghĩa là an toàn. Cán bộ, công nhân và gia đình hãy làm đủ năm bước trước khi gạt cầu dao.',
		section: 'an-toan',
		unit: 'tap-doan',
		tags: ['an-toan-lao-dong', 'phong-chong-thien-tai'],
		byline: [{ penName: 'Ban An toàn' }],
		cover: 'lop-an-toan',
		documents: ['kiem-tra-sau-ngap'],
		published: [0, '07:30'],
		body: `<p>Sau mỗi đợt lũ, số vụ điện giật trong nhà thường tăng vì người dân nóng lòng dùng lại thiết bị. Ban An toàn gửi tới các đơn vị hướng dẫn ngắn gọn dưới đây để in, dán tại nhà văn hóa và chia sẻ cho khách hàng.</p>
<ol><li><strong>Chưa chạm vào cầu dao khi tay, chân còn ướt.</strong> Đứng trên ghế gỗ khô, đi dép cao su, dùng một tay.</li><li><strong>Cắt cầu dao tổng</strong> trước khi dọn dẹp, kể cả khi khu vực đang mất điện: điện có thể trở lại bất cứ lúc nào.</li><li><strong>Rửa sạch bùn, sấy khô ổ cắm, công tắc, thiết bị</strong> đã ngập. Ổ cắm âm tường ngập nước cần mở mặt, lau và để khô ít nhất 24 giờ.</li><li><strong>Nhờ thợ điện đo cách điện.</strong> Nếu thấy mùi khét, vết cháy đen hoặc aptomat nhảy liên tục, không cố đóng lại.</li><li><strong>Đóng từng nhánh một,</strong> đèn trước, ổ cắm sau, thiết bị công suất lớn sau cùng.</li></ol>
<h2>Khi nào phải gọi điện lực?</h2>
<p>Hãy gọi ngay khi thấy dây điện đứt, cột nghiêng, hòm công tơ bị ngập hoặc vỏ tủ điện tê tay. Tuyệt đối không tự nâng dây, không buộc thuyền vào cột điện, không câu tôm cá bằng điện.</p>
<aside data-block="infoBox"><h3>Cứu người bị điện giật</h3><p>Cắt nguồn điện trước. Nếu chưa cắt được, dùng sào tre khô gạt dây ra; không nắm vào người bị nạn bằng tay không. Gọi 115 và hô hấp nhân tạo, ép tim liên tục đến khi có nhân viên y tế.</p></aside>
<p>Các công ty điện lực bố trí tổ lưu động kiểm tra miễn phí hệ thống điện trong nhà cho hộ nghèo, hộ neo đơn đến hết ngày [[ngày/năm 14]]. Bài liên quan: <a href="/bai-viet/khoi-phuc-dien-toan-bo-xa-vung-lu/">Toàn bộ 27 xã vùng lũ Lam Thượng đã có điện trở lại</a>.</p>`,
	},
	{
		slug: 'bai-hoc-tu-mot-phieu-cong-tac',
		headline: 'Bài học từ một phiếu công tác viết vội',
		standfirst:
			'Không ai bị thương, nhưng sự việc ở lộ 476 suýt trở thành tai nạn. Đội trưởng xin kể lại để không ai lặp lại.',
		section: 'an-toan',
		unit: 'pc-lam-ha',
		tags: ['an-toan-lao-dong'],
		byline: [{ person: 'bientap' }],
		cover: 'tho-duong-day-chieu',
		coverCaption: 'Thử điện và tiếp đất là hai bước không bao giờ được bỏ.',
		published: [5, '08:45'],
		body: `<p><em>Sự việc được thuật lại theo biên bản và lời kể của anh Lương Thế Hậu, đội trưởng Đội quản lý vận hành số 3, với sự đồng ý của cả nhóm công tác.</em></p>
<p>Hôm ấy là cuối ca chiều, trời sắp mưa. Nhóm năm người được giao thay chuỗi sứ tại cột 38 lộ 476. Để kịp giờ, phiếu công tác được chép lại từ phiếu buổi sáng, chỉ sửa tên cột. Không ai để ý rằng phiếu cũ dùng sơ đồ trước khi lộ 476 được nối mạch vòng với lộ 472.</p>
<p>Cầu dao đầu tuyến đã cắt. Nhưng nhánh từ lộ 472 vẫn còn điện. Người thử điện, công nhân Trịnh Bá Lộc, leo lên trước và làm đúng quy trình: thử bút trên nguồn đang có điện, rồi thử đủ ba pha. Đèn báo đỏ. Anh hô dừng, cả nhóm rút xuống.</p>
<h2>Điều gì đã cứu chúng tôi?</h2>
<p>Chỉ một việc: Lộc không tin tờ phiếu, anh tin cây bút thử điện. Nếu bỏ qua bước ấy để “tiết kiệm” ba phút, hậu quả đã khác.</p>
<h2>Chúng tôi đã sửa những gì?</h2>
<ul><li>Cấm chép phiếu cũ; phần mềm phiếu công tác tự lấy sơ đồ mới nhất.</li><li>Mỗi thay đổi kết lưới được thông báo tới mọi đội trong ngày, kèm chữ ký đã đọc.</li><li>Người chỉ huy đọc to phiếu tại hiện trường, cả nhóm nhắc lại điểm còn điện.</li></ul>
<aside data-block="pullQuote"><blockquote>Ba phút thử điện là ba phút đắt giá nhất trong ngày làm việc của chúng tôi.</blockquote><cite>Anh Lương Thế Hậu, đội trưởng</cite></aside>
<p>PC Lam Hạ khen thưởng anh Lộc và không kỷ luật người tự báo cáo thiếu sót. Đó cũng là tinh thần của chương trình “Báo suýt sự cố” mà Tập đoàn đang thực hiện: nói ra sớm để người khác được an toàn.</p>`,
	},
	{
		slug: 'thang-hanh-dong-an-toan-ket-qua',
		headline: '1.246 điểm mất an toàn hành lang lưới điện được xử lý trong một tháng',
		standfirst:
			'Chiến dịch “Hành lang xanh” vượt kế hoạch 24,6% nhờ cách làm cùng địa phương gõ cửa từng nhà.',
		section: 'an-toan',
		unit: 'phan-phoi',
		tags: ['an-toan-lao-dong', 'vi-cong-dong'],
		byline: [{ penName: 'Minh An' }],
		cover: 'duong-day-sang',
		published: [12, '10:10'],
		body: `<p>Kết thúc chiến dịch “Hành lang xanh”, bốn công ty điện lực thuộc Tổng công ty Phân phối điện Sông Lam đã xử lý 1.246 điểm vi phạm, vượt 24,6% so với kế hoạch 1.000 điểm. Trong đó 873 điểm là cây cao sát đường dây, 205 điểm nhà cửa, biển quảng cáo, còn lại là ao cá, bãi vật liệu.</p>
<p>Khác với mọi năm, các đội không chờ đơn thư mà đi theo bản đồ: dữ liệu chụp từ thiết bị bay được so với khoảng cách an toàn, điểm đỏ làm trước, điểm vàng làm sau. Mỗi nhà có cây trong hành lang được cán bộ thôn và công nhân điện cùng đến thăm, giải thích và hỗ trợ chặt tỉa.</p>
<table><thead><tr><th>Công ty</th><th>Kế hoạch</th><th>Thực hiện</th><th>Tỷ lệ</th></tr></thead><tbody><tr><td>PC Lam Giang</td><td>180</td><td>231</td><td>128,3%</td></tr><tr><td>PC Lam Thượng</td><td>340</td><td>412</td><td>121,2%</td></tr><tr><td>PC Lam Hạ</td><td>270</td><td>349</td><td>129,3%</td></tr><tr><td>PC Hải Lam</td><td>210</td><td>254</td><td>121,0%</td></tr></tbody></table>
<p>Ở xã Vĩnh Lam, 16 hộ trồng keo đồng ý chuyển sang trồng cây ăn quả thấp tán. Điện lực tặng 900 cây giống ổi, chanh và hỗ trợ kỹ thuật một năm.</p>
<p>Số lần đường dây trung áp bị cắt do cây đổ trong tháng giảm còn 9 lần, bằng một phần ba cùng kỳ. Chiến dịch sẽ được lặp lại trước mỗi mùa mưa.</p>`,
	},
	{
		slug: 'lop-hoc-co-mui-bun',
		headline: 'Lớp huấn luyện an toàn “có mùi bùn” của Cao đẳng Điện lực',
		standfirst:
			'Bỏ phòng chiếu, 240 học viên được huấn luyện ngay trên bãi lầy, dưới mưa nhân tạo và với hình nhân nặng 70 kg.',
		section: 'an-toan',
		unit: 'cao-dang-dien-luc',
		tags: ['an-toan-lao-dong', 'dao-tao'],
		byline: [{ penName: 'Lam Điền' }],
		cover: 'lop-an-toan',
		published: [27, '13:30'],
		body: `<p>“Dừng! Cậu vừa bước qua dây mà chưa hỏi chỉ huy”. Tiếng còi của thầy Ngô Đình Sơn vang lên giữa tiếng mưa xối xả từ giàn phun. Nhóm học viên đứng khựng trên bãi bùn ngập quá mắt cá, rồi quay lại làm từ đầu.</p>
<p>Khóa huấn luyện an toàn ở Trường Cao đẳng Điện lực Sông Lam năm nay không còn ngồi nghe trình chiếu. Nhà trường dựng một sân bãi 3.000 m² có cột nghiêng, dây võng, trạm biến áp ngập nước, cây đổ: những gì anh em gặp sau bão.</p>
<p>Bài khó nhất là cứu người trên cột. Hình nhân nặng 70 kg treo ở độ cao 9 m, học viên có bốn phút để leo lên, cố định và hạ xuống an toàn. Lượt đầu chỉ 22% đạt; sau ba ngày, 91% hoàn thành.</p>
<figure data-media="tho-duong-day-ngay"></figure>
<p>Anh Vi Văn Tuyền, công nhân PC Lam Thượng, học viên khóa 4, nhận xét: “Ở đây sai thì làm lại. Ngoài tuyến, sai thì không có lần hai”.</p>
<p>240 học viên đầu tiên đã hoàn thành khóa học. Từ tháng [[tháng 1]], mọi công nhân trực tiếp sẽ qua sân bãi này ít nhất hai năm một lần; giáo trình được mở cho các đơn vị tự tổ chức tại chỗ.</p>`,
	},
]
