import type { DemoArticle } from '#cms/demo/demoArticle.ts'

/** Generation, grids, sales and customers. */
export const sanXuatKinhDoanh: DemoArticle[] = [
	{
		slug: 'khe-tram-vuot-moc-2-ty-kwh',
		headline: 'Thủy điện Khe Trầm cán mốc 2 tỷ kWh trong năm, sớm 47 ngày',
		standfirst:
			'Hai tổ máy Khe Trầm phát vượt sản lượng năm khi hồ vẫn còn đủ dung tích cắt đợt lũ cuối mùa.',
		section: 'san-xuat-kinh-doanh',
		unit: 'thuy-dien-khe-tram',
		tags: ['cung-cap-dien', 'nang-luong-tai-tao'],
		byline: [{ person: 'quocbao' }],
		cover: 'dap-sang',
		published: [1, '10:30'],
		body: `<p>10 giờ 08 phút ngày [[ngày -1]], đồng hồ sản lượng trong gian máy Khe Trầm nhảy qua con số 2.000.000.000 kWh. Cả kíp trực vỗ tay, rồi ai về vị trí nấy: tổ máy H2 đang chuẩn bị tăng tải theo lệnh điều độ.</p>
<p>So với kế hoạch được giao, mốc này đến sớm 47 ngày. Năm nay tổng lượng nước về hồ chỉ cao hơn trung bình nhiều năm 6%, nên phần lớn kết quả đến từ vận hành: suất tiêu hao nước giảm 2,3% nhờ giữ mực nước hồ cao vào cuối mùa khô và phân bổ tải hợp lý giữa hai tổ máy.</p>
<h2>Dự báo sát, vận hành mềm</h2>
<p>Từ đầu năm, công ty đưa vào sử dụng mô hình dự báo nước về với 22 trạm đo mưa tự động trên lưu vực. Sai số dự báo 24 giờ giảm từ 18% còn 9%. “Biết trước nước về bao nhiêu thì mới dám phát thêm bấy nhiêu”, anh Đoàn Hữu Thắng, trưởng ca vận hành, giải thích.</p>
<p>Công tác sửa chữa cũng đổi cách làm. Đợt trung tu tổ máy H1 rút từ 35 ngày còn 27 ngày nhờ chuẩn bị vật tư theo bộ và ghép việc song song. Hệ số khả dụng của nhà máy đạt 94,6%.</p>
<figure data-media="dap-chieu"><figcaption>Ca chiều trên đỉnh đập Khe Trầm. <cite>Đồ họa: Ban Truyền thông</cite></figcaption></figure>
<p>Trong đợt lũ vừa qua, hồ Khe Trầm đã cắt 38% đỉnh lũ, giữ lại 61 triệu m³ nước, góp phần để các xã hạ du có thêm sáu giờ sơ tán. Những ngày tới, nhà máy tiếp tục phối hợp với <a href="/bai-viet/khoi-phuc-dien-toan-bo-xa-vung-lu/">các đơn vị khắc phục lưới điện</a> để điều chỉnh phát theo nhu cầu từng khu vực.</p>`,
	},
	{
		slug: 'cap-dien-trong-bua-com-chieu',
		headline: 'Giữ điện cho bữa cơm chiều: bài toán 90 phút ở Lam Hạ',
		standfirst:
			'Phụ tải đỉnh buổi tối tăng 30,9% chỉ trong 90 phút; PC Lam Hạ tìm lời giải từ chính thói quen của khách hàng.',
		section: 'san-xuat-kinh-doanh',
		unit: 'pc-lam-ha',
		tags: ['cung-cap-dien', 'tiet-kiem-dien'],
		byline: [{ penName: 'Mai Khôi' }],
		cover: 'lang-len-den',
		published: [8, '11:15'],
		body: `<p>17 giờ 30, khi người làm đồng trở về, phụ tải toàn Lam Hạ bắt đầu dựng đứng. Chỉ trong 90 phút, công suất tăng từ 288 lên 377 MW, tức 30,9%. Hơn một nửa trong số đó là bếp điện, bơm nước và điều hòa của hộ gia đình.</p>
<p>Những năm trước, cách làm quen thuộc là nâng công suất trạm. Năm nay, PC Lam Hạ thử hướng khác: xem lại ai đang dùng điện vào giờ ấy và việc nào có thể dời đi.</p>
<h2>Dời 41 MW ra khỏi giờ cao điểm</h2>
<p>Công ty gặp trực tiếp 63 hợp tác xã và cơ sở xay xát, kho lạnh, trạm bơm. 57 nơi đồng ý chạy máy sau 21 giờ để hưởng giá thấp điểm; 12 trạm bơm lớn được hẹn giờ tự động. Sau một tháng, phụ tải đỉnh giảm 41 MW, bằng công suất một trạm 110 kV cỡ nhỏ.</p>
<p>“Trước tôi cứ chiều đến là mở máy xay vì quen tay. Giờ để 9 giờ tối, mỗi tháng bớt được hơn hai triệu đồng tiền điện, xóm cũng đỡ chập chờn”, ông Phạm Văn Tư, chủ cơ sở xay xát ở xã Đông Lam, nói.</p>
<p>Với các hộ gia đình, điện lực không yêu cầu ai phải nhịn. Tin nhắn trên ứng dụng chỉ gợi ý: giặt đồ sau 21 giờ, để điều hòa 27 °C, rút phích bình nóng lạnh sau khi dùng. 18.400 hộ đã tham gia chương trình tự nguyện, mỗi hộ tiết kiệm bình quân 6,8% điện năng.</p>
<p>PC Lam Hạ sẽ chia sẻ bộ dữ liệu và mẫu thỏa thuận để các công ty điện lực khác dùng lại từ tháng [[tháng 1]].</p>`,
	},
	{
		slug: 'cham-soc-khach-hang-1-cuoc-goi',
		headline: 'Một cuộc gọi là xong: 92% yêu cầu được giải quyết ngay lần đầu',
		standfirst:
			'Trung tâm chăm sóc khách hàng đổi cách đo: không đếm số cuộc gọi mỗi giờ nữa, mà đếm số người không phải gọi lại.',
		section: 'san-xuat-kinh-doanh',
		unit: 'dich-vu-khach-hang',
		tags: ['dich-vu-khach-hang'],
		byline: [{ person: 'ngocanh' }],
		cover: 'phong-dieu-khien',
		coverCaption: 'Màn hình theo dõi yêu cầu khách hàng theo thời gian thực.',
		published: [15, '14:00'],
		body: `<p>Tám tháng trước, mỗi điện thoại viên của Công ty Dịch vụ khách hàng Sông Lam trả lời trung bình 11,4 cuộc một giờ. Con số đẹp, nhưng cứ bốn khách hàng thì một người phải gọi lại vì việc chưa xong.</p>
<p>Từ tháng [[tháng -6]], trung tâm bỏ chỉ tiêu “cuộc gọi mỗi giờ”, thay bằng tỷ lệ giải quyết ngay lần đầu. Cuộc gọi dài hơn trung bình 50 giây, còn số cuộc gọi lại giảm 61%. Tính chung, hàng đợi ngắn hơn trước.</p>
<h2>Quyền được quyết</h2>
<p>Điều kiện để làm được là điện thoại viên có quyền quyết định. Mười bốn loại yêu cầu trước phải chuyển cấp, nay người nghe máy tự xử lý: gia hạn thanh toán đến năm ngày, đặt lịch kiểm tra công tơ, cử đội sửa chữa. Mọi việc được ghi vào hệ thống để hậu kiểm.</p>
<blockquote>Khách hàng không quan tâm việc của họ thuộc phòng nào. Họ cần một người nhận và làm đến cùng.</blockquote>
<p>Chị Vũ Hồng Nhung, trưởng ca, cho biết mỗi sáng cả ca dành 15 phút nghe lại hai cuộc gọi chưa tốt để rút kinh nghiệm, không nêu tên ai. Điểm hài lòng của khách hàng tháng [[tháng -1]] đạt 8,9/10, cao nhất từ trước đến nay.</p>
<p>Từ quý tới, trung tâm mở kênh nhắn tin cho khách hàng khiếm thính và bản tin thoại cho người cao tuổi. Hướng dẫn tự tra cứu có trong bài <a href="/bai-viet/tra-cuu-dien-nang-tren-dien-thoai/">Tra cứu điện năng trên điện thoại</a>.</p>`,
	},
	{
		slug: 'dong-nang-rua-pin-ban-dem',
		headline: 'Đồng Nắng rửa pin ban đêm, thu thêm 3,4% sản lượng',
		standfirst:
			'Chuyển ca vệ sinh 168.000 tấm pin sang đêm, nhà máy vừa giữ được giờ phát, vừa tiết kiệm gần một phần ba lượng nước.',
		section: 'san-xuat-kinh-doanh',
		unit: 'dien-mat-troi-dong-nang',
		tags: ['nang-luong-tai-tao', 'tiet-kiem-dien'],
		byline: [{ penName: 'Nắng Đồng' }],
		cover: 'mat-troi-chieu',
		published: [19, '16:45'],
		body: `<p>Bụi đỏ là kẻ thù thầm lặng của Nhà máy Điện mặt trời Đồng Nắng. Sau ba tuần không mưa, lớp bụi trên mặt kính có thể lấy đi 7% sản lượng. Rửa ban ngày thì phải tách từng dãy pin, vừa mất giờ phát vừa dễ nứt kính vì sốc nhiệt.</p>
<p>Từ tháng [[tháng -3]], tổ vệ sinh chuyển sang làm từ 19 giờ đến 1 giờ sáng. Kính nguội, sương làm mềm bụi, lượng nước giảm từ 0,9 lít còn 0,62 lít mỗi mét vuông. Không dãy nào phải ngừng phát.</p>
<p>Kết quả ba tháng cho thấy sản lượng tăng 3,4% so với cùng kỳ đã hiệu chỉnh theo bức xạ. Số tấm pin nứt kính do sốc nhiệt giảm từ 38 xuống còn 2.</p>
<p>Làm đêm cũng phải lo cho người. Công ty bố trí xe đưa đón, suất ăn nóng lúc 22 giờ, đèn pha dọc lối đi và quy định không ai làm quá ba đêm liền. “Ban đầu anh em ngại, nay thì xung phong, vì mát và đỡ nắng”, chị Hoàng Thị Mận, tổ trưởng, cho biết.</p>
<figure data-media="mat-troi-trua"></figure>
<p>Nhà máy đang thử nghiệm chổi lăn không dùng nước trên 4.000 tấm pin. Nếu kết quả tốt, lượng nước sẽ còn giảm tiếp một nửa trong năm tới.</p>`,
	},
	{
		slug: 'ty-le-ton-that-lam-thuong-giam',
		headline: 'Lam Thượng kéo tổn thất điện năng xuống dưới 6% nhờ “khám” từng trạm',
		standfirst:
			'Thay vì đầu tư dàn trải, PC Lam Thượng lập hồ sơ sức khỏe cho 1.918 trạm biến áp và chữa 130 trạm yếu nhất trước.',
		section: 'san-xuat-kinh-doanh',
		unit: 'pc-lam-thuong',
		tags: ['cung-cap-dien', 'luoi-dien-thong-minh'],
		byline: [{ person: 'phongvien' }, { penName: 'Hữu Nghĩa' }],
		cover: 'tho-duong-day-ngay',
		published: [37, '09:00'],
		body: `<p>Với địa bàn 4.200 km², nhiều trạm biến áp chỉ cấp điện cho vài chục hộ ở cuối thung lũng, Lam Thượng luôn là đơn vị có tổn thất cao nhất Tập đoàn. Hai năm trước con số là 7,94%. Tháng [[tháng -1]] vừa rồi, lần đầu tiên xuống dưới 6%: 5,86%.</p>
<p>Bước ngoặt đến từ một việc tưởng đơn giản: lập “bệnh án” cho từng trạm. Dữ liệu công tơ điện tử được đối chiếu từng giờ giữa điện nhận và điện bán, chấm điểm 1.918 trạm. Hóa ra 130 trạm, chưa đến 7%, gây ra 46% lượng tổn thất.</p>
<p>130 trạm ấy được chữa theo đúng bệnh: 58 trạm đặt xa phụ tải thì dời vào giữa, 41 trạm lệch pha thì cân lại, 22 trạm dây nhỏ thì thay, chín trạm phát hiện đấu nối sai. Tổng chi phí 31 tỷ đồng, bằng một phần tư phương án cũ.</p>
<p>“Chúng tôi bỏ được tâm lý năm nào cũng chia đều vốn cho các đội. Trạm nào nặng, trạm ấy trước”, ông Kha Văn Út, phó giám đốc kỹ thuật, nói.</p>
<table><thead><tr><th>Nhóm nguyên nhân</th><th>Số trạm</th><th>Giảm tổn thất mỗi năm</th></tr></thead><tbody><tr><td>Trạm xa phụ tải</td><td>58</td><td>9,1 triệu kWh</td></tr><tr><td>Lệch pha</td><td>41</td><td>3,6 triệu kWh</td></tr><tr><td>Dây dẫn nhỏ</td><td>22</td><td>4,4 triệu kWh</td></tr><tr><td>Đấu nối sai</td><td>9</td><td>0,7 triệu kWh</td></tr></tbody></table>
<p>Mục tiêu năm tới là 5,4%. Danh sách 100 trạm tiếp theo đã được công khai tới từng đội để anh em cùng góp cách làm.</p>`,
	},
]
