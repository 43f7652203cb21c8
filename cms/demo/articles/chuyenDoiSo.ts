import type { DemoArticle } from '#cms/demo/demoArticle.ts'

/** Digital tools in the corporation. */
export const chuyenDoiSo: DemoArticle[] = [
	{
		slug: 'mot-trieu-cong-to-dien-tu',
		headline: 'Công tơ điện tử thứ một triệu được lắp ở ngõ nhỏ phường Bến Thượng',
		standfirst:
			'Sau bốn năm, 1.000.000 công tơ của Tập đoàn tự gửi chỉ số mỗi 30 phút; không còn ai phải trèo cột ghi số giữa trưa nắng.',
		section: 'chuyen-doi-so',
		unit: 'pc-lam-giang',
		tags: ['cong-to-dien-tu', 'luoi-dien-thong-minh'],
		byline: [{ person: 'hoaithuong' }],
		cover: 'cong-to',
		published: [1, '15:20'],
		body: `<p>Số nhà 18, ngõ 7, phường Bến Thượng chiều [[ngày -1]] đông vui khác thường. Chiếc công tơ điện tử thứ một triệu của Tập đoàn được lắp cho gia đình ông Chu Văn Định, người đã dùng chiếc công tơ cơ cũ suốt 26 năm.</p>
<p>Việc thay mất đúng 11 phút: chụp ảnh chỉ số chốt có chữ ký của chủ nhà, cắt điện, thay, kiểm tra, niêm phong, đóng điện. Ông Định mở điện thoại, thấy ngay biểu đồ dùng điện của mình nhích lên khi bật ấm nước.</p>
<h2>Một triệu công tơ làm được gì?</h2>
<ul><li>Chỉ số tự gửi về mỗi 30 phút, tỷ lệ thu thập đạt 99,2%.</li><li>Khách hàng được nhắn tin khi điện năng tăng bất thường trên 30%.</li><li>Đội sửa chữa biết nhà nào mất điện trước khi khách hàng gọi.</li><li>Hóa đơn sai do ghi nhầm gần như bằng không: 3 trường hợp trong 6 tháng.</li></ul>
<p>Từ dữ liệu này, PC Lam Thượng đã <a href="/bai-viet/ty-le-ton-that-lam-thuong-giam/">tìm ra 130 trạm gây tổn thất nhiều nhất</a>, còn PC Lam Hạ <a href="/bai-viet/cap-dien-trong-bua-com-chieu/">dời được 41 MW khỏi giờ cao điểm</a>.</p>
<p>Anh em ghi chỉ số ngày trước không ai bị bỏ lại. 386 người được đào tạo lại, trong đó 214 người chuyển sang tổ kiểm tra và chăm sóc khách hàng, 97 người sang vận hành hệ thống đo xa.</p>
<p>Còn 182.000 công tơ cơ, chủ yếu ở vùng cao, sẽ được thay trong 18 tháng tới. Nơi sóng di động yếu, công tơ truyền tin qua đường dây điện về trạm rồi mới lên hệ thống.</p>`,
	},
	{
		slug: 'thiet-bi-bay-tim-diem-nong',
		headline: 'Thiết bị bay tìm điểm phát nóng: hai giờ thay cho hai ngày leo núi',
		standfirst:
			'Truyền tải Lam Tây đã bay 4.300 km tuyến, phát hiện 217 khiếm khuyết mà mắt thường từ mặt đất khó thấy.',
		section: 'chuyen-doi-so',
		unit: 'truyen-tai-lam-tay',
		tags: ['luoi-dien-thong-minh', 'an-toan-lao-dong'],
		byline: [{ person: 'sydat' }],
		cover: 'thiet-bi-bay',
		published: [4, '09:35'],
		body: `<p>Sáu giờ sáng, sương còn phủ kín thung lũng Nậm Cắn. Tổ bay ba người của Công ty Truyền tải điện Lam Tây mở hộp, lắp cánh, hiệu chuẩn la bàn. Mười phút sau, thiết bị vo ve bay dọc đường dây 220 kV, gửi về hình ảnh nhiệt từng mối nối.</p>
<p>Cung đoạn 31 cột này trước đây cần hai ngày leo núi. Nay hai giờ là xong, cả bay lẫn xem ảnh. “Chân vẫn phải đi, nhưng đi đến đúng cột có bệnh”, tổ trưởng Quách Văn Thọ nói.</p>
<p>Từ đầu năm, công ty đã bay 4.300 km tuyến, phát hiện 217 khiếm khuyết: 64 mối nối phát nóng, 81 sứ nứt, 39 chốt chẻ mất, còn lại là cây sát hành lang. Tất cả được xử lý trước khi thành sự cố. Số vụ sự cố vĩnh cửu trên lưới giảm từ 9 xuống còn 3.</p>
<figure data-media="duong-day-sang"></figure>
<h2>Máy gợi ý, người quyết định</h2>
<p>Phần mềm do Công nghệ số Sông Lam phát triển tự khoanh vùng nghi ngờ trên ảnh, bỏ qua 94% ảnh bình thường. Kỹ sư chỉ xem phần còn lại và luôn là người ký kết luận. Sau mỗi tháng, ảnh bị nhận nhầm được đưa vào để phần mềm học thêm.</p>
<p>Khó nhất là gió. Quy định nội bộ chỉ cho bay khi gió dưới 10 m/giây và phải có hai người quan sát. Công ty đã cấp chứng chỉ cho 26 phi công, trong đó có bốn nữ.</p>`,
	},
	{
		slug: 'tra-cuu-dien-nang-tren-dien-thoai',
		headline: 'Hướng dẫn tra cứu điện năng trên điện thoại trong ba phút',
		standfirst:
			'Bài hướng dẫn từng bước để cán bộ, công nhân dùng và chỉ lại cho người thân, hàng xóm.',
		section: 'chuyen-doi-so',
		unit: 'dich-vu-khach-hang',
		tags: ['dich-vu-khach-hang', 'cong-to-dien-tu', 'tiet-kiem-dien'],
		byline: [{ person: 'ngocanh' }],
		cover: 'cong-to',
		coverCaption: 'Mỗi cột trên biểu đồ là điện năng của một giờ.',
		published: [10, '08:00'],
		body: `<p>Nhiều người hỏi: “Điện nhà tôi đi đâu?”. Với công tơ điện tử, câu trả lời nằm ngay trong điện thoại. Mời các anh chị làm theo năm bước.</p>
<ol><li>Mở ứng dụng chăm sóc khách hàng, chọn <strong>Đăng nhập</strong>, nhập số điện thoại đã đăng ký trên hợp đồng.</li><li>Nhập mã xác thực gồm sáu chữ số gửi qua tin nhắn. Không đọc mã này cho bất kỳ ai, kể cả người xưng là nhân viên điện lực.</li><li>Chọn <strong>Điện năng của tôi</strong>, rồi chọn ngày muốn xem.</li><li>Chạm vào cột cao nhất để biết giờ dùng nhiều nhất; so với cùng ngày tuần trước.</li><li>Bật <strong>Cảnh báo</strong> và đặt ngưỡng, ví dụ 12 kWh mỗi ngày.</li></ol>
<h2>Đọc biểu đồ thế nào?</h2>
<p>Một ngôi nhà không có ai mà vẫn dùng quá 0,2 kWh mỗi giờ thì nên tìm thiết bị quên tắt: bình nóng lạnh, cây nước nóng, tủ đông cũ. Cột cao đều suốt đêm thường là điều hòa hoặc rò điện ra đất.</p>
<aside data-block="infoBox"><h3>Cẩn thận lừa đảo</h3><p>Điện lực không bao giờ yêu cầu chuyển khoản để “nâng cấp công tơ”, không gửi đường dẫn lạ qua tin nhắn. Nghi ngờ thì gác máy và gọi lại tổng đài.</p></aside>
<p>Nếu biểu đồ trống quá hai ngày, hãy nhắn cho trung tâm: công tơ có thể mất tín hiệu. Xem thêm câu chuyện về <a href="/bai-viet/mot-trieu-cong-to-dien-tu/">công tơ điện tử thứ một triệu</a>.</p>`,
	},
	{
		slug: 'mot-dem-o-trung-tam-dieu-do',
		headline: 'Một đêm ở Trung tâm Điều độ',
		standfirst:
			'Khi thành phố ngủ, bốn người thức giữ nhịp 50 Hz cho hơn 1,1 triệu khách hàng. Ghi chép từ ca trực 22 giờ đến 6 giờ.',
		section: 'chuyen-doi-so',
		unit: 'trung-tam-dieu-do',
		tags: ['cung-cap-dien', 'luoi-dien-thong-minh'],
		byline: [{ penName: 'Đêm Trắng' }],
		cover: 'phong-dieu-khien',
		published: [17, '06:40'],
		body: `<p><strong>22 giờ.</strong> Giao ca. Trưởng ca Tống Khánh Linh đọc to tình trạng hệ thống: tần số 50,01 Hz, hồ Khe Trầm 187,4 m, gió Cửa Vọng đang mạnh lên. Người nhận ca nhắc lại từng con số rồi mới ký.</p>
<p><strong>23 giờ 15.</strong> Phụ tải bắt đầu xuống. Gió thì ngược lại: 31 MW, 36 MW, 42 MW. Linh gọi Khe Trầm giảm tổ máy H2, giữ nước cho sáng mai. Cuộc gọi kéo dài 20 giây, không thừa một chữ.</p>
<p><strong>1 giờ 40.</strong> Một ô trên màn hình chuyển vàng: dòng điện lộ 173 tăng bất thường. Phần mềm đề xuất ba phương án chuyển tải. Điều độ viên Ninh Đức Toàn chọn phương án hai, thao tác xa trong 48 giây. Không khách hàng nào biết chuyện gì vừa xảy ra.</p>
<figure data-media="thanh-pho-dem"><figcaption>Lam Giang lúc 2 giờ sáng, nhìn từ tầng thượng trung tâm. <cite>Đồ họa: Ban Truyền thông</cite></figcaption></figure>
<p><strong>3 giờ.</strong> Giờ khó nhất. Cả ca đứng dậy, tập năm động tác giãn cơ theo nhạc. Nồi cháo gà của chị Hường nhà bếp bốc khói ở góc phòng.</p>
<p><strong>5 giờ 30.</strong> Bếp nhà nào đó đỏ lửa, rồi hàng trăm nghìn bếp. Đường phụ tải dựng lên đúng như dự báo, lệch 0,8%. Khe Trầm tăng tải.</p>
<p><strong>6 giờ.</strong> Giao ca. Linh tháo tai nghe: “Đêm yên ả là đêm đẹp nhất. Nghề này, không ai nhắc đến mình nghĩa là mình làm tốt”.</p>`,
	},
]
