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
<h2>Không để xảy ra mất an toàn</h2>
<p>Trước khi đóng điện, các đội đã kiểm tra từng hòm công tơ và hệ thống điện sau công tơ của những hộ bị ngập, cắt riêng 1.360 hộ chưa đủ điều kiện và hướng dẫn bà con sấy khô thiết bị. Trong suốt đợt khắc phục không xảy ra tai nạn lao động, tai nạn điện trong nhân dân.</p>
<aside data-block="infoBox"><h3>Đợt khắc phục qua những con số</h3><ul><li>83.716 khách hàng được cấp điện trở lại</li><li>112 cột dựng mới, 46 km dây dẫn được kéo lại</li><li>612 người, 58 phương tiện tham gia</li><li>0 vụ tai nạn lao động</li></ul></aside>
<p>Theo kế hoạch, PC Lam Thượng sẽ thay toàn bộ cột tạm trước ngày [[ngày/năm 10]]. Khách hàng cần hỗ trợ kiểm tra điện sau ngập có thể gọi Trung tâm chăm sóc khách hàng, hoạt động 24 giờ mỗi ngày. Xem thêm: <a href="/bai-viet/5-viec-can-lam-truoc-khi-dong-dien-sau-ngap/">Năm việc cần làm trước khi đóng điện sau ngập</a>.</p>`,
	},
]
