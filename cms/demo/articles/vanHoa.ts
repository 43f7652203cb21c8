import type { DemoArticle } from '#cms/demo/demoArticle.ts'

/** How people of the corporation live and work together. */
export const vanHoa: DemoArticle[] = [
	{
		slug: 'tro-chuyen-noi-loi-xin-loi',
		headline: '“Xin lỗi khách hàng không làm mình nhỏ đi”',
		standfirst:
			'Trò chuyện với chị Thái Thị Nguyệt, giám đốc phòng giao dịch Bến Thượng, về bộ quy tắc ứng xử vừa tròn một năm.',
		section: 'van-hoa-doanh-nghiep',
		unit: 'pc-lam-giang',
		tags: ['dich-vu-khach-hang'],
		byline: [{ person: 'hoaithuong' }],
		cover: 'hoi-truong',
		coverCaption: 'Buổi tọa đàm về văn hóa ứng xử tại PC Lam Giang.',
		published: [4, '14:50'],
		body: `<p><strong>Phóng viên: Một năm áp dụng bộ quy tắc ứng xử, điều gì thay đổi rõ nhất, thưa chị?</strong></p>
<p><em>Chị Thái Thị Nguyệt:</em> Câu đầu tiên chúng tôi nói. Trước đây là “Anh chị cần gì?”, nay là “Em giúp gì được anh chị ạ?”. Nghe thì nhỏ, nhưng một bên là hỏi cung, một bên là nhận việc.</p>
<p><strong>Có ai phản đối không?</strong></p>
<p>Có chứ, tôi phản đối đầu tiên. Tôi sợ nó thành hình thức, cúi chào máy móc. Nên chúng tôi bỏ hết phần cúi chào, chỉ giữ ba điều: nhìn vào mắt người đối diện, nói rõ bao giờ xong, và nếu sai thì xin lỗi trước khi giải thích.</p>
<p><strong>Điều thứ ba có khó không?</strong></p>
<p>Khó nhất. Nhiều người nghĩ xin lỗi là nhận trách nhiệm pháp lý. Thực ra khách hàng mất điện đúng lúc nhà có đám giỗ, họ cần một lời chia sẻ hơn một bản thuyết minh kỹ thuật.</p>
<aside data-block="pullQuote"><blockquote>Xin lỗi không làm mình nhỏ đi. Đổ lỗi mới làm mình nhỏ đi.</blockquote><cite>Chị Thái Thị Nguyệt</cite></aside>
<p><strong>Chị đo kết quả thế nào?</strong></p>
<p>Đơn thư giảm 44%, nhưng tôi thích một con số khác: số lời cảm ơn trong sổ góp ý tăng từ 7 lên 112. Có cụ bà còn dán cả ảnh cháu nội vào sổ để khoe.</p>
<p><strong>Chị nhắn gì với các bạn mới vào nghề?</strong></p>
<p>Hãy một lần ngồi ở ghế khách hàng, lấy số, chờ đến lượt mình. Mười lăm phút ấy dạy nhiều hơn mọi cuốn cẩm nang.</p>`,
	},
	{
		slug: 'vuot-dinh-pu-lam-keo-day',
		headline: 'Phóng sự ảnh: Kéo dây qua đỉnh Pu Lam',
		standfirst:
			'Ở độ cao 1.480 m, mỗi mét dây là một ngày sương. Những khung hình từ công trường đường dây 220 kV miền tây.',
		section: 'van-hoa-doanh-nghiep',
		unit: 'truyen-tai-lam-tay',
		tags: ['dau-tu-xay-dung'],
		byline: [{ person: 'sydat' }],
		cover: 'duong-day-chieu',
		published: [7, '06:15'],
		body: `<p>Khoảng cột 57–58 dài 912 m, vắt qua khe núi sâu nhất toàn tuyến. Mười bảy ngày qua, 46 con người ăn ngủ trong lán bạt để đưa sáu sợi dây từ bờ này sang bờ kia.</p>
<figure data-media="duong-day-sang"><figcaption>5 giờ 50 phút: nắng chạm đỉnh cột trước khi chạm mặt người. <cite>Đồ họa: Ban Truyền thông</cite></figcaption></figure>
<p>Sợi mồi đầu tiên được thiết bị bay thả qua khe. Sau đó là sợi to hơn, rồi to hơn nữa, cho đến khi kéo được sợi dây dẫn nặng gần 1,6 kg mỗi mét.</p>
<figure data-media="tho-duong-day-ngay"><figcaption>Trên cột 57, dưới chân là mây và một ngôi làng. <cite>Đồ họa: Ban Truyền thông</cite></figcaption></figure>
<p>Gió bắt đầu từ 14 giờ, ngày nào cũng vậy. Vì thế cả công trường dậy từ bốn giờ, ăn cơm nắm dưới ánh đèn pin và cố xong việc trước bữa trưa.</p>
<figure data-media="tho-duong-day-chieu"><figcaption>Ca cuối cùng xuống núi. <cite>Đồ họa: Ban Truyền thông</cite></figcaption></figure>
<p>Dây cuối cùng vào khóa néo lúc 11 giờ 20 phút ngày [[ngày -1]]. Không ai hò reo. Anh em ngồi xuống, mở bi đông, nhìn sợi dây khẽ đu đưa giữa trời. Tổ trưởng gọi về nhà: “Bố xong rồi. Chủ nhật này bố về”.</p>`,
	},
	{
		slug: 'song-lam-dong-song-lam-nen-ten-goi',
		headline: 'Dòng sông làm nên tên gọi',
		standfirst:
			'Từ nhà máy diesel nhỏ bên bến Thượng đến Tập đoàn hơn 10.000 người: một chặng đường kể qua năm kỷ vật.',
		section: 'van-hoa-doanh-nghiep',
		unit: 'tap-doan',
		tags: ['cung-cap-dien'],
		byline: [{ penName: 'Thanh Lam' }],
		cover: 'song-lam',
		published: [16, '08:30'],
		body: `<p>Phòng truyền thống của Tập đoàn nằm ở tầng trệt, cửa mở ra phía sông. Khách đến thường đi thẳng tới mô hình nhà máy lớn ở giữa phòng. Nhưng người giữ phòng, bà Từ Thị Vân, luôn dẫn họ vòng qua năm món đồ nhỏ trước.</p>
<h2>Chiếc đèn bão</h2>
<p>Ngày nhà máy diesel 200 kW đầu tiên chạy thử, thợ máy vẫn treo đèn bão phòng khi tắt. Đèn treo ba tháng không phải thắp lần nào, thì được gỡ xuống làm kỷ niệm.</p>
<h2>Cuốn sổ ghi số</h2>
<p>Giấy đã ố, chữ nghiêng đều tăm tắp: 84 khách hàng đầu tiên của phố Bến Thượng, có ông thợ cạo, hiệu thuốc bắc và rạp hát.</p>
<h2>Đôi quang gánh</h2>
<p>Thế hệ mở tuyến lên Lam Thượng gánh sứ qua núi bằng đôi quang này. Mỗi chuyến bốn quả, đi mất một ngày rưỡi.</p>
<h2>Chiếc loa phường</h2>
<p>Những năm thiếu điện, lịch cắt điện được đọc qua loa lúc năm giờ chiều. Cô phát thanh viên năm ấy nay là bà Vân.</p>
<h2>Chiếc công tơ cơ cuối cùng của ngõ 7</h2>
<p>Kỷ vật mới nhất, do gia đình ông Định tặng khi nhường chỗ cho <a href="/bai-viet/mot-trieu-cong-to-dien-tu/">công tơ điện tử thứ một triệu</a>. Đĩa nhôm của nó vẫn quay nhẹ khi có người chạm vào.</p>
<p>“Người trẻ vào đây hay hỏi cái nào quý nhất. Tôi bảo: cái nào có dấu tay người thì quý”, bà Vân nói. Phòng mở cửa cho cán bộ, công nhân và gia đình vào sáng thứ Bảy hằng tuần.</p>`,
	},
	{
		slug: 'hop-dung-ngan-15-phut',
		headline: 'Họp đứng 15 phút: thói quen nhỏ ở Công nghệ số Sông Lam',
		standfirst:
			'Không trình chiếu, không ghế, ba câu hỏi. Sau nửa năm, tổng số giờ họp của công ty giảm gần một nửa.',
		section: 'van-hoa-doanh-nghiep',
		unit: 'cong-nghe-so',
		tags: ['dao-tao'],
		byline: [{ person: 'thanhcong' }],
		cover: 'hoi-truong',
		coverCaption: 'Những cuộc họp lớn nay chỉ còn mỗi tháng một lần.',
		published: [29, '10:00'],
		body: `<p>Chín giờ sáng, tầng 4 tòa nhà Công nghệ số Sông Lam, sáu người đứng quanh tấm bảng trắng. Không ai mang máy tính. Mỗi người trả lời ba câu: hôm qua xong gì, hôm nay làm gì, đang vướng gì. Mười một phút sau, bảng có thêm bốn mẩu giấy vàng và ai về việc nấy.</p>
<p>Ý tưởng bắt đầu từ một cuộc khảo sát: trung bình mỗi kỹ sư họp 9,5 giờ mỗi tuần, và 62% số người cho biết không rõ kết luận cuộc họp gần nhất là gì.</p>
<h2>Ba nguyên tắc</h2>
<ol><li>Quá 15 phút thì giải tán, ai còn việc thì gặp riêng.</li><li>Vướng mắc phải có tên người gỡ và ngày gỡ xong.</li><li>Không báo cáo điều đã có trên hệ thống.</li></ol>
<p>Sau sáu tháng, số giờ họp còn 5,1 giờ mỗi tuần. Thời gian trung bình gỡ một vướng mắc giảm từ bốn ngày còn một ngày rưỡi.</p>
<p>Không phải lúc nào cũng suôn sẻ. Nhóm hạ tầng từng bỏ họp đứng hai tháng vì thấy “như điểm danh”. Họ quay lại sau khi đổi câu hỏi thứ ba thành “ai có thể giúp tôi mười phút?”.</p>
<p>PC Lam Giang và Trung tâm Điều độ đã sang học hỏi. Bộ thẻ câu hỏi được chia sẻ cho mọi đơn vị, kèm lời dặn: đừng làm nếu chưa biết mình muốn bỏ cuộc họp nào.</p>`,
	},
]
