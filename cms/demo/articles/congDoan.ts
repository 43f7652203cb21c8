import type { DemoArticle } from '#cms/demo/demoArticle.ts'

/** The union, the youth and what they organise. */
export const congDoan: DemoArticle[] = [
	{
		slug: 'hoi-thao-nganh-dien-khep-lai',
		headline: 'Hội thao công nhân lao động: 1.420 vận động viên, ba kỷ lục bị phá',
		standfirst:
			'Ba ngày tranh tài ở sân Lam Giang khép lại với ngôi nhất toàn đoàn của Truyền tải Lam Tây và màn kéo co kéo dài 4 phút 12 giây.',
		section: 'cong-doan-doan-the',
		unit: 'tap-doan',
		tags: ['the-thao-van-nghe'],
		byline: [{ penName: 'Sân Cỏ' }],
		cover: 'hoi-thao',
		published: [3, '18:30'],
		body: `<p>Chiều [[ngày]], Hội thao công nhân lao động Tập đoàn lần thứ 11 bế mạc tại sân vận động Lam Giang. 1.420 vận động viên của 15 đơn vị đã tranh tài ở bảy môn, trong đó lần đầu có môn “leo cột nhanh và an toàn”.</p>
<p>Kịch tính nhất là chung kết kéo co giữa PC Hải Lam và Thủy điện Khe Trầm. Sợi dây đứng yên gần như suốt bốn phút, khán đài hò reo khản giọng. Đến giây thứ 252, một bước chân trượt cỏ quyết định tất cả: Hải Lam thắng 2–1.</p>
<p>Ở nội dung chạy 4 × 400 m, Truyền tải Lam Tây phá kỷ lục tồn tại chín năm với thời gian 3 phút 38 giây. Anh em giải thích: “Ngày nào chẳng chạy núi”.</p>
<div data-block="photoStory"><figure data-media="hoi-thao"><figcaption>Lễ khai mạc trên sân Lam Giang.</figcaption></figure><figure data-media="trong-cay"><figcaption>Mỗi đoàn trồng một cây lưu niệm bên sân.</figcaption></figure><figure data-media="hoi-truong"><figcaption>Trao giải toàn đoàn tại hội trường Tập đoàn.</figcaption></figure><figure data-media="song-lam"><figcaption>Chặng chạy bền ven sông Lam lúc sáng sớm.</figcaption></figure></div>
<h2>Bảng xếp hạng toàn đoàn</h2>
<table><thead><tr><th>Hạng</th><th>Đơn vị</th><th>Vàng</th><th>Bạc</th><th>Đồng</th></tr></thead><tbody><tr><td>1</td><td>Truyền tải Lam Tây</td><td>9</td><td>6</td><td>4</td></tr><tr><td>2</td><td>PC Hải Lam</td><td>8</td><td>5</td><td>7</td></tr><tr><td>3</td><td>PC Lam Giang</td><td>6</td><td>9</td><td>5</td></tr><tr><td>4</td><td>Thủy điện Khe Trầm</td><td>5</td><td>4</td><td>8</td></tr></tbody></table>
<p>Ở môn leo cột, tiêu chí an toàn chiếm 60% số điểm. Người về nhất, chị Nông Thị Hoa của Cao đẳng Điện lực, không phải người nhanh nhất nhưng không mắc một lỗi nào.</p>
<p>Tiền bán 2.300 chiếc áo lưu niệm, tổng cộng 138 triệu đồng, được chuyển vào quỹ hỗ trợ đoàn viên vùng lũ.</p>`,
	},
	{
		slug: 'mai-am-cong-doan',
		headline: 'Trao 12 “Mái ấm công đoàn” trước mùa mưa lạnh',
		standfirst:
			'Mỗi căn nhà 80 triệu đồng cùng hàng trăm ngày công của đồng nghiệp giúp 12 gia đình đoàn viên an cư.',
		section: 'cong-doan-doan-the',
		unit: 'phan-phoi',
		tags: ['vi-cong-dong'],
		byline: [{ person: 'bientap' }],
		cover: 'lang-len-den',
		published: [14, '11:00'],
		body: `<p>Trong tuần qua, Công đoàn Tập đoàn cùng các công ty điện lực lần lượt trao 12 “Mái ấm công đoàn” cho đoàn viên có hoàn cảnh khó khăn. Mỗi căn được hỗ trợ 80 triệu đồng; phần còn lại do gia đình và đồng nghiệp góp công, góp của.</p>
<p>Chị Hà Thị Sen, nhân viên tạp vụ PC Lam Thượng, sống cùng mẹ già và hai con trong căn nhà gỗ đã mục suốt tám năm. Hôm dọn về nhà mới, cậu út chạy quanh đếm: “Mẹ ơi, nhà mình có bốn cửa sổ!”.</p>
<p>Để tiết kiệm, anh em đội đường dây nhận phần điện, tổ xây lắp nhận phần móng, đoàn thanh niên vận chuyển gạch qua suối. Tính ra 214 ngày công không lấy tiền.</p>
<p>Từ đầu nhiệm kỳ đến nay, chương trình đã làm được 97 căn nhà. Danh sách xét tặng được niêm yết tại từng tổ công đoàn trong 10 ngày để mọi người góp ý, tránh bỏ sót.</p>
<p>Công đoàn các đơn vị tiếp tục nhận đề xuất đến ngày [[ngày/năm 25]]. Hồ sơ chỉ gồm một trang đơn và xác nhận của tổ công đoàn.</p>`,
	},
	{
		slug: 'thanh-nien-trong-rung-dau-nguon',
		headline: 'Tuổi trẻ Khe Trầm trồng 12.000 cây giữ nước đầu nguồn',
		standfirst:
			'Ba trăm đoàn viên leo núi trồng lim, giổi và sa mộc trên 15 ha đất trống quanh lòng hồ.',
		section: 'cong-doan-doan-the',
		unit: 'thuy-dien-khe-tram',
		tags: ['vi-cong-dong', 'nang-luong-tai-tao'],
		byline: [{ person: 'quocbao' }],
		cover: 'trong-cay',
		published: [18, '15:10'],
		body: `<p>Năm giờ sáng, 300 chiếc áo xanh đã nối nhau trên con đường mòn ven hồ Khe Trầm. Mỗi người một gùi 40 cây con, một cái cuốc và hai lít nước. Điểm đến là sườn đồi trọc phía tây lòng hồ, nơi sạt lở hai mùa mưa liền.</p>
<p>Đến chiều, 12.000 cây lim, giổi, sa mộc đã đứng vững trên 15 ha. Mỗi cây được buộc một thẻ gỗ ghi số để theo dõi; đoàn viên nào trồng thì nhận chăm sóc ba năm, mỗi năm bốn đợt.</p>
<figure data-media="song-lam"><figcaption>Lòng hồ nhìn từ khu rừng mới trồng. <cite>Đồ họa: Ban Truyền thông</cite></figcaption></figure>
<p>“Rừng là hồ chứa thứ hai của nhà máy. Có rừng, nước về chậm hơn khi lũ và dài hơn khi hạn”, anh Trịnh Xuân Bách, bí thư đoàn thanh niên, nói.</p>
<p>Hạt Kiểm lâm và bà con ba bản quanh hồ cùng tham gia chọn cây, tập huấn kỹ thuật. Bà con được giao khoán bảo vệ, hưởng lợi từ cây dược liệu trồng xen dưới tán.</p>
<p>Năm đầu tiên, tỷ lệ cây sống ở đợt trồng trước đạt 88%. Mục tiêu đến hết nhiệm kỳ là 100.000 cây.</p>`,
	},
	{
		slug: 'bua-com-35000-dong',
		headline: 'Bếp ăn ca và cuộc thi “Bữa cơm 35.000 đồng”',
		standfirst:
			'Mười ba bếp ăn thi nấu suất cơm đủ chất với cùng một số tiền. Thực đơn thắng cuộc được đưa ra hiện trường.',
		section: 'cong-doan-doan-the',
		unit: 'dien-gio-cua-vong',
		tags: ['the-thao-van-nghe'],
		byline: [{ penName: 'Hải Âu' }],
		cover: 'hoi-truong',
		coverCaption: 'Công bố kết quả tại hội trường Tổng công ty Phát điện Sông Lam.',
		published: [40, '12:00'],
		body: `<p>Đề thi ngắn gọn: 35.000 đồng, 90 phút, một suất cơm cho người làm việc nặng, ít nhất 900 kcal, không quá 5 g muối. Mười ba bếp ăn ca của Tập đoàn nhận lời, và nhà thi đấu Lam Giang thơm nức từ tám giờ sáng.</p>
<p>Ban giám khảo gồm một bác sĩ dinh dưỡng, hai công nhân đường dây và một bạn trực ca đêm. Bác sĩ chấm chất, ba người còn lại chấm “ăn xong có leo cột nổi không”.</p>
<p>Giải Nhất thuộc về bếp Điện gió Cửa Vọng với cá thu kho dứa, canh rau tập tàng, trứng hấp nấm và chuối chín. “Cá mua thẳng từ thuyền lúc bốn giờ sáng nên rẻ và tươi”, bếp trưởng Viên Thị Thoa tiết lộ.</p>
<p>Giải “Gọn nhẹ nhất” thuộc về Truyền tải Lam Tây với cơm lam gà xé, gói lá chuối, mang lên núi không cần hộp nhựa.</p>
<p>Mười ba thực đơn đã được in thành sổ tay, gửi tới mọi bếp ăn. Công đoàn đề nghị các đơn vị lấy ý kiến người ăn ít nhất mỗi quý một lần.</p>`,
	},
]
