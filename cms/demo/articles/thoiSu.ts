import type { DemoArticle } from '#cms/demo/demoArticle.ts'

/** News of the day. */
export const thoiSu: DemoArticle[] = [
	{
		slug: 'khoi-phuc-dien-toan-bo-xa-vung-lu',
		headline: 'Sau 38 giờ, toàn bộ 27 xã vùng lũ Lam Thượng đã có điện trở lại',
		standfirst:
			'Hơn 600 cán bộ, công nhân của năm công ty điện lực đã thay nhau bám tuyến suốt hai ngày đêm để trả điện cho gần 84.000 khách hàng.',
		section: 'thoi-su',
		unit: 'pc-lam-thuong',
		tags: ['phong-chong-thien-tai', 'cung-cap-dien'],
		byline: [{ person: 'phongvien' }],
		cover: 'khac-phuc-bao',
		coverCaption:
			'Đội xung kích PC Lam Thượng dựng lại cột điện tại xã Mường Khê trong đêm [[ngày -1]].',
		published: [0, '23:59'],
		body: `<p>Rạng sáng [[ngày]], trạm biến áp Bản Lùng 2, điểm mất điện cuối cùng sau đợt mưa lũ, đã được đóng điện. Như vậy, sau 38 giờ kể từ khi nước bắt đầu rút, toàn bộ 27 xã bị ảnh hưởng trên địa bàn Công ty Điện lực Lam Thượng (PC Lam Thượng) đã có điện trở lại.</p>
<p>Mưa lớn từ đêm [[ngày -3]] làm nước sông Lam tại trạm Khe Trầm vượt báo động 3. Lũ quét và sạt lở đã làm gãy 112 cột, đứt hơn 46 km dây dẫn, 214 trạm biến áp phân phối phải tách khỏi lưới để bảo đảm an toàn. Thời điểm cao nhất có 83.716 khách hàng mất điện, chiếm 30,9% số khách hàng của PC Lam Thượng.</p>
<h2>Nước rút đến đâu, đóng điện đến đó</h2>
<p>Ngay trong đêm [[ngày -2]], Tập đoàn điều động thêm 240 công nhân cùng 31 xe gàu, xe cẩu của PC Lam Giang, PC Lam Hạ và PC Hải Lam lên chi viện. Các tổ công tác chia thành bốn mũi, ưu tiên theo thứ tự: bệnh viện và trạm y tế, trạm bơm tiêu úng, trường học làm nơi sơ tán, rồi đến khu dân cư.</p>
<p>Tại xã Mường Khê, đường vào bị cắt ở ba điểm, anh em phải gùi từng cuộn dây, quả sứ qua hơn 4 km đường rừng. “Cột thì có thể chờ xe, nhưng bà con thì không chờ được. Chúng tôi dùng cột tre tạm cho đoạn 0,4 kV để kịp có điện bơm nước sạch, rồi thay dần bằng cột mới”, anh Lô Văn Thái, đội trưởng Đội quản lý điện Mường Khê, kể.</p>
<figure data-media="tho-duong-day-chieu"><figcaption>Hoàn tất đấu nối lèo tại xã Mường Khê chiều [[ngày -1]]. <cite>Đồ họa: Ban Truyền thông</cite></figcaption></figure>
<figure data-infographic="sau-lu-38-gio-27-xa"></figure>
<h2>Không để xảy ra mất an toàn</h2>
<p>Trước khi đóng điện, các đội đã kiểm tra từng hòm công tơ và hệ thống điện sau công tơ của những hộ bị ngập, cắt riêng 1.360 hộ chưa đủ điều kiện và hướng dẫn bà con sấy khô thiết bị. Trong suốt đợt khắc phục không xảy ra tai nạn lao động, tai nạn điện trong nhân dân.</p>
<aside data-block="infoBox"><h3>Đợt khắc phục qua những con số</h3><ul><li>83.716 khách hàng được cấp điện trở lại</li><li>112 cột dựng mới, 46 km dây dẫn được kéo lại</li><li>612 người, 58 phương tiện tham gia</li><li>0 vụ tai nạn lao động</li></ul></aside>
<p>Theo kế hoạch, PC Lam Thượng sẽ thay toàn bộ cột tạm trước ngày [[ngày/năm 10]]. Khách hàng cần hỗ trợ kiểm tra điện sau ngập có thể gọi Trung tâm chăm sóc khách hàng, hoạt động 24 giờ mỗi ngày. Xem thêm: <a href="/bai-viet/5-viec-can-lam-truoc-khi-dong-dien-sau-ngap/">Năm việc cần làm trước khi đóng điện sau ngập</a>.</p>`,
	},
	{
		slug: 'khoi-cong-nha-may-dien-gio-cua-vong-giai-doan-2',
		headline: 'Khởi công giai đoạn 2 Nhà máy Điện gió Cửa Vọng, thêm 72 MW điện sạch',
		standfirst:
			'Mười hai tua-bin mới sẽ quay trên bãi triều Cửa Vọng sau 20 tháng nữa, nâng công suất toàn nhà máy lên 120 MW.',
		section: 'thoi-su',
		unit: 'dien-gio-cua-vong',
		tags: ['nang-luong-tai-tao', 'dau-tu-xay-dung'],
		byline: [{ penName: 'Hải Âu' }],
		cover: 'dien-gio-ngay',
		published: [2, '15:40'],
		body: `<p>Sáng [[ngày]], Tổng công ty Phát điện Sông Lam tổ chức lễ khởi công giai đoạn 2 Nhà máy Điện gió Cửa Vọng. Công trình gồm 12 tua-bin, mỗi tua-bin 6 MW, đặt trên bãi triều dài hơn 7 km phía nam cửa sông.</p>
<p>Theo thiết kế, mỗi năm giai đoạn 2 cung cấp khoảng 215 triệu kWh, đủ cho 98.000 hộ gia đình sử dụng. Cùng với 48 MW của giai đoạn 1 đã vận hành ổn định ba năm qua, Cửa Vọng sẽ là nguồn điện gió lớn nhất của Tập đoàn.</p>
<aside data-block="pullQuote"><blockquote>Gió ở Cửa Vọng không thiếu. Cái khó là làm móng trên bùn sâu 18 m và chỉ có sáu giờ nước ròng mỗi ngày.</blockquote><cite>Kỹ sư Trương Quang Hòa, chỉ huy trưởng công trường</cite></aside>
<p>Để rút ngắn thời gian, ban quản lý dự án chọn phương án đúc móng sẵn trên bờ, kéo ra vị trí bằng sà lan lúc triều lên rồi hạ xuống khi nước ròng. Cách làm này được thử ở tua-bin số 8 của giai đoạn 1, giảm được 40% số ngày công trên biển.</p>
<p>Ngư dân trong vùng được bàn bạc về luồng ra vào ngay từ khâu thiết kế: khoảng cách giữa hai hàng tua-bin giữ tối thiểu 600 m, hai tuyến luồng truyền thống được đặt phao báo hiệu. Ban quản lý cũng cam kết tuyển ít nhất 60 lao động địa phương trong thời gian thi công.</p>
<p>Tua-bin đầu tiên dự kiến phát điện sau 14 tháng. Đường dây 110 kV đấu nối đã hoàn thành 80% khối lượng, do <a href="/bai-viet/vuot-dinh-pu-lam-keo-day/">Công ty Truyền tải điện Lam Tây</a> hỗ trợ giám sát thi công.</p>`,
	},
	{
		slug: 'so-ket-san-xuat-kinh-doanh',
		headline: 'Sơ kết sản xuất kinh doanh: sản lượng tăng 8,7%, tổn thất còn 4,12%',
		standfirst:
			'Hội nghị sơ kết của Tập đoàn chốt ba việc phải xong trước cuối năm: củng cố lưới sau bão, thay công tơ điện tử và thanh toán không tiền mặt.',
		section: 'thoi-su',
		unit: 'tap-doan',
		tags: ['cung-cap-dien'],
		byline: [{ penName: 'Thanh Lam' }],
		cover: 'hoi-truong',
		published: [6, '17:05'],
		body: `<p>Chiều [[ngày]], tại Lam Giang, Tập đoàn Điện lực Sông Lam tổ chức hội nghị sơ kết hoạt động sản xuất kinh doanh, trực tuyến tới 15 đơn vị. Báo cáo cho thấy lũy kế từ đầu năm, điện thương phẩm đạt 9,64 tỷ kWh, tăng 8,7% so với cùng kỳ; tổn thất điện năng còn 4,12%, thấp hơn kế hoạch 0,18 điểm phần trăm.</p>
<h2>Điểm sáng và điểm nghẽn</h2>
<p>Điểm sáng là nguồn thủy điện: nhờ dự báo nước về sát thực tế, Khe Trầm phát vượt kế hoạch 112 triệu kWh mà vẫn giữ được dung tích phòng lũ. Chỉ số thời gian mất điện bình quân giảm còn 176 phút, riêng PC Lam Giang 94 phút.</p>
<p>Điểm nghẽn nằm ở tiến độ đầu tư: 7 trong 23 công trình chậm từ một đến ba tháng, chủ yếu do vướng mặt bằng hành lang tuyến. Hội nghị yêu cầu mỗi công trình chậm có một lãnh đạo đơn vị chịu trách nhiệm và báo cáo hằng tuần.</p>
<h2>Kết quả theo đơn vị</h2>
<table><thead><tr><th>Đơn vị</th><th>Điện thương phẩm (triệu kWh)</th><th>Tăng trưởng</th><th>Tổn thất</th></tr></thead><tbody><tr><td>PC Lam Giang</td><td>3.412</td><td>9,6%</td><td>3,05%</td></tr><tr><td>PC Lam Hạ</td><td>2.687</td><td>8,9%</td><td>4,21%</td></tr><tr><td>PC Hải Lam</td><td>1.938</td><td>10,4%</td><td>4,48%</td></tr><tr><td>PC Lam Thượng</td><td>1.603</td><td>4,7%</td><td>5,86%</td></tr></tbody></table>
<h2>Ba việc phải xong trong năm</h2>
<ol><li>Củng cố lưới điện các xã miền núi sau mưa lũ, thay hết cột tạm.</li><li>Hoàn thành thay công tơ điện tử cho 100% khách hàng khu vực đô thị, 85% khu vực nông thôn.</li><li>Đưa tỷ lệ thanh toán không dùng tiền mặt lên 97%.</li></ol>
<p>Kết luận hội nghị, lãnh đạo Tập đoàn nhấn mạnh: “Số liệu đẹp chỉ có nghĩa khi người dùng điện thấy dịch vụ tốt hơn. Đơn vị nào cũng phải trả lời được câu hỏi: khách hàng của mình hôm nay được phục vụ nhanh hơn hôm qua ở điểm nào?”</p>`,
	},
	{
		slug: 'dong-dien-tram-220-kv-dong-nang',
		headline: 'Đóng điện trạm 220 kV Đồng Nắng, giải tỏa công suất điện mặt trời',
		standfirst:
			'Máy biến áp 250 MVA được đưa vào vận hành sớm 19 ngày, chấm dứt cảnh phải giảm phát vào giờ nắng gắt.',
		section: 'thoi-su',
		unit: 'truyen-tai',
		tags: ['dau-tu-xay-dung', 'nang-luong-tai-tao'],
		byline: [{ person: 'sydat' }],
		cover: 'tram-bien-ap',
		published: [13, '20:15'],
		body: `<p>17 giờ 42 phút ngày [[ngày]], Tổng công ty Truyền tải điện Sông Lam đóng điện thành công trạm biến áp 220 kV Đồng Nắng với một máy biến áp 250 MVA và hai ngăn lộ 110 kV. Công trình về đích sớm 19 ngày so với tiến độ được giao.</p>
<p>Trước đó, vào những trưa nắng gắt, cụm nguồn mặt trời Đồng Nắng thường phải giảm phát 15–20% vì đường dây 110 kV đầy tải. Riêng tháng [[tháng -1]], lượng điện không phát được ước tính 6,3 triệu kWh.</p>
<p>Khó khăn nhất của công trình là vận chuyển máy biến áp nặng 142 tấn qua cầu Khe Sim. Đơn vị thi công phải gia cố tạm hai trụ cầu, di chuyển trong đêm với tốc độ 5 km/giờ, mất gần bảy giờ cho quãng đường 11 km.</p>
<p>“Chúng tôi thí nghiệm xong ngăn lộ nào là nghiệm thu ngay ngăn lộ đó, không dồn đến cuối. Nhờ vậy, tuần cuối cùng cả công trường gần như chỉ còn việc vệ sinh và rà soát phiếu thao tác”, anh Hà Duy Khánh, giám sát trưởng, chia sẻ.</p>
<figure data-media="mat-troi-trua"></figure>
<p>Sau 72 giờ vận hành mang tải, trạm được bàn giao cho Công ty Truyền tải điện Lam Tây quản lý và điều khiển xa từ <a href="/bai-viet/mot-dem-o-trung-tam-dieu-do/">Trung tâm Điều độ</a>, không bố trí người trực thường xuyên tại chỗ.</p>`,
	},
	{
		slug: 'dien-ra-dao-hon-nghe',
		headline: 'Điện lưới vượt 14 km biển ra đảo Hòn Nghé',
		standfirst:
			'412 hộ dân trên đảo Hòn Nghé lần đầu có điện 24 giờ mỗi ngày, sau hơn hai mươi năm dùng máy phát dầu.',
		section: 'thoi-su',
		unit: 'pc-hai-lam',
		tags: ['cung-cap-dien', 'vi-cong-dong', 'dau-tu-xay-dung'],
		byline: [{ person: 'thutrang' }],
		cover: 'lang-len-den',
		coverCaption: 'Xóm chài trên đảo Hòn Nghé trong đêm đầu tiên có điện lưới.',
		published: [24, '09:20'],
		body: `<p>19 giờ ngày [[ngày -1]], cả xóm chài trên đảo Hòn Nghé cùng đếm ngược. Khi những bóng đèn đầu tiên bật sáng bằng điện lưới, tiếng reo át cả tiếng sóng. Bà Nguyễn Thị Lụa, 71 tuổi, cắm ngay chiếc quạt mua từ tháng trước: “Tôi để dành, đợi đúng ngày này mới bóc tem”.</p>
<p>Dự án gồm 14,2 km cáp ngầm 22 kV xuyên biển, ba trạm biến áp và 9,6 km đường dây trên đảo, tổng vốn đầu tư 287 tỷ đồng. Trước đây, đảo chỉ có điện từ 18 giờ đến 22 giờ bằng máy phát dầu, giá cao gấp ba lần đất liền.</p>
<h2>Bảy ngày biển lặng</h2>
<p>Theo tính toán, đội rải cáp chỉ có bảy ngày biển lặng để hoàn thành. Đến ngày thứ năm, gió đổi hướng sớm hơn dự báo. Cả đội quyết định làm liền 31 giờ để nối xong mối cuối cùng trước khi sóng lên cấp 5.</p>
<p>Với điện lưới, trạm y tế đảo đã có tủ trữ vắc-xin, trường học lắp phòng máy tính, ba hộ đầu tiên đăng ký mở xưởng nước đá phục vụ tàu cá. PC Hải Lam bố trí tổ quản lý điện gồm năm người, trong đó có ba thanh niên của đảo vừa tốt nghiệp lớp ngắn hạn tại Cao đẳng Điện lực Sông Lam.</p>
<p>Công ty cũng tặng mỗi hộ hai bóng đèn LED và tổ chức hai buổi hướng dẫn sử dụng điện an toàn, tiết kiệm. Đêm đầu tiên có điện, nhiều nhà để đèn hiên đến sáng.</p>`,
	},
	{
		slug: 'lam-giang-ngam-hoa-luoi-dien',
		headline: 'Lam Giang sẽ ngầm hóa 86 km lưới điện trung tâm trong ba năm',
		standfirst:
			'Kế hoạch phát triển lưới điện vừa được thông qua ưu tiên ngầm hóa, kết nối mạch vòng và dự phòng N-1 cho toàn bộ khu trung tâm.',
		section: 'thoi-su',
		unit: 'pc-lam-giang',
		tags: ['dau-tu-xay-dung', 'luoi-dien-thong-minh'],
		byline: [{ person: 'hoaithuong' }],
		cover: 'thanh-pho-dem',
		source: {
			name: 'Nhật báo Lam Giang',
			url: 'https://nhatbaolamgiang.example/kinh-te/ngam-hoa-luoi-dien',
		},
		published: [31, '08:10'],
		body: `<p>Thành phố Lam Giang vừa thống nhất với ngành Điện kế hoạch phát triển lưới điện đô thị trong ba năm tới, trong đó 86 km đường dây trung áp và 140 km cáp hạ áp khu trung tâm sẽ được hạ ngầm, đồng bộ với chỉnh trang vỉa hè.</p>
<p>Theo kế hoạch, mười hai tuyến phố quanh hồ Bán Nguyệt được làm trước, hoàn thành trong 12 tháng. Cáp viễn thông được đi chung hào kỹ thuật, tránh cảnh một vỉa hè đào lên nhiều lần.</p>
<p>Cùng với ngầm hóa, Công ty Điện lực Lam Giang sẽ khép kín mạch vòng cho 100% tuyến trung áp nội đô. Khi một phần tử gặp sự cố, hệ thống tự động cô lập và cấp điện lại từ hướng khác, dự kiến dưới hai phút.</p>
<p>Tổng mức đầu tư khoảng 1.150 tỷ đồng, chia theo từng năm. Người dân có thể theo dõi lịch thi công từng tuyến phố trên ứng dụng chăm sóc khách hàng và tại trụ sở phường.</p>
<blockquote>Cái được lớn nhất không chỉ là phố đẹp hơn, mà là mùa mưa bão không còn nơm nớp lo cây đổ vào đường dây.</blockquote>
<p>Đó là ý kiến của nhiều hộ dân phường Bến Thượng tại buổi lấy ý kiến cộng đồng tuần trước.</p>`,
	},
]
