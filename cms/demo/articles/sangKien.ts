import type { DemoArticle } from '#cms/demo/demoArticle.ts'

/** Ideas from those who do the work. */
export const sangKien: DemoArticle[] = [
	{
		slug: 'muoi-nghin-sang-kien-chang-cuoi',
		headline: 'Chương trình 10.000 sáng kiến: đã có 7.318, ba đơn vị về đích trước hạn',
		standfirst:
			'Còn 100 ngày nữa là kết thúc, chương trình đạt 73,2% mục tiêu; giá trị làm lợi ước tính 164 tỷ đồng.',
		section: 'sang-kien',
		unit: 'tap-doan',
		tags: ['muoi-nghin-sang-kien'],
		byline: [{ penName: 'Thanh Lam' }],
		cover: 'xuong-sang-kien',
		published: [3, '08:25'],
		body: `<p>Tính đến hết ngày [[ngày -1]], chương trình “10.000 sáng kiến Sông Lam” ghi nhận 7.318 sáng kiến được công nhận ở cấp đơn vị trở lên, đạt 73,2% mục tiêu sau 16 tháng phát động. Bình quân cứ mười người lao động thì có bảy sáng kiến.</p>
<p>Thủy điện Khe Trầm, Công nghệ số Sông Lam và PC Lam Giang là ba đơn vị về đích trước hạn. Ở chiều ngược lại, bốn đơn vị mới đạt dưới một nửa chỉ tiêu, phần lớn do khâu xét duyệt chậm chứ không thiếu ý tưởng.</p>
<table><thead><tr><th>Đơn vị</th><th>Chỉ tiêu</th><th>Đã công nhận</th><th>Tỷ lệ</th></tr></thead><tbody><tr><td>Thủy điện Khe Trầm</td><td>420</td><td>466</td><td>111,0%</td></tr><tr><td>Công nghệ số Sông Lam</td><td>260</td><td>281</td><td>108,1%</td></tr><tr><td>PC Lam Giang</td><td>1.250</td><td>1.302</td><td>104,2%</td></tr><tr><td>Truyền tải Lam Tây</td><td>730</td><td>648</td><td>88,8%</td></tr><tr><td>PC Lam Thượng</td><td>980</td><td>701</td><td>71,5%</td></tr><tr><td>PC Hải Lam</td><td>860</td><td>412</td><td>47,9%</td></tr></tbody></table>
<h2>Từ ngăn kéo ra hiện trường</h2>
<p>Điểm mới của chặng cuối là “quỹ thử nghiệm 48 giờ”: ý tưởng dưới 20 triệu đồng được cấp tiền làm thử trong hai ngày, không cần hội đồng. 312 ý tưởng đã được thử, 197 ý tưởng cho kết quả tốt, trong đó có <a href="/bai-viet/kep-do-day-cua-tho-ban-khe/">chiếc kẹp đỡ dây của thợ Bản Khe</a>.</p>
<p>Ban tổ chức đề nghị các đơn vị rút thời gian xét duyệt xuống 10 ngày, công bố danh sách hằng tuần và trả thưởng ngay trong tháng. Lễ tổng kết dự kiến diễn ra sau ngày [[ngày/năm 100]].</p>`,
	},
	{
		slug: 'kep-do-day-cua-tho-ban-khe',
		headline: 'Chiếc kẹp đỡ dây giá 85.000 đồng của thợ Bản Khe',
		standfirst:
			'Từ một đoạn ống thép bỏ đi, nhóm thợ vùng cao làm ra dụng cụ giúp một người căng dây thay cho ba người.',
		section: 'sang-kien',
		unit: 'pc-lam-thuong',
		tags: ['muoi-nghin-sang-kien', 'an-toan-lao-dong'],
		byline: [{ person: 'phongvien' }],
		cover: 'xuong-sang-kien',
		coverCaption: 'Góc xưởng nơi chiếc kẹp đầu tiên ra đời.',
		published: [9, '19:30'],
		body: `<p>Ở đội quản lý điện Bản Khe, ai cũng biết câu đùa của tổ trưởng Moong Văn Chắn: “Dốc thì đứng, dây thì nặng, người thì thiếu”. Trên sườn núi, có chỗ chỉ đủ một người đứng, mà căng dây hạ áp lại cần ba.</p>
<p>Một buổi chiều sửa xe, anh Chắn nhìn chiếc kẹp phanh cũ và nghĩ đến sợi dây cáp. Nhóm bốn người cưa ống thép, hàn lò xo, lót cao su, làm hỏng sáu cái mới được cái thứ bảy. Dây được giữ chặt khi kéo, tự nhả khi bấm lẫy, không trầy lớp cách điện.</p>
<p>Giá thành 85.000 đồng. Thời gian căng một khoảng cột giảm từ 40 phút còn 15 phút, và chỉ cần một người trên cột, một người dưới đất.</p>
<figure data-media="tho-duong-day-ngay"></figure>
<p>Trong đợt <a href="/bai-viet/khoi-phuc-dien-toan-bo-xa-vung-lu/">khắc phục mưa lũ vừa qua</a>, 60 chiếc kẹp được gửi gấp cho các đội chi viện. “Chúng tôi dùng xong xin mang về luôn”, một công nhân PC Hải Lam cười.</p>
<p>Sáng kiến được công nhận cấp Tập đoàn, thưởng 30 triệu đồng. Nhóm dành một nửa mua áo mưa mới cho đội, nửa còn lại góp vào quỹ khuyến học của bản. Trường Cao đẳng Điện lực đang đo kiểm để sản xuất 500 chiếc đầu tiên.</p>`,
	},
	{
		slug: 'hoi-thi-sang-tao-tre',
		headline: 'Hội thi Sáng tạo trẻ: giải Nhất thuộc về “tai nghe” của máy biến áp',
		standfirst:
			'Ba kỹ sư dưới 28 tuổi dùng micro giá rẻ để nghe máy biến áp “kêu”, phát hiện sớm phóng điện cục bộ.',
		section: 'sang-kien',
		unit: 'cong-nghe-so',
		tags: ['muoi-nghin-sang-kien', 'luoi-dien-thong-minh'],
		byline: [{ person: 'thanhcong' }],
		cover: 'tram-bien-ap',
		coverCaption: 'Thiết bị được thử nghiệm tại trạm 110 kV Bến Thượng.',
		published: [22, '21:00'],
		body: `<p>Vượt qua 84 đề tài, “Tai nghe máy biến áp” của nhóm Tạ Hải Nam, Lưu Bích Ngọc và Khúc Anh Dũng (Công nghệ số Sông Lam) giành giải Nhất Hội thi Sáng tạo trẻ lần thứ sáu, bế mạc tối [[ngày]].</p>
<p>Ý tưởng bắt đầu từ một câu nói của thợ già: “Máy ốm là nó kêu khác”. Nhóm gắn bốn micro công nghiệp lên vỏ máy, ghi âm liên tục và dạy phần mềm phân biệt tiếng ù bình thường với tiếng lách tách của phóng điện.</p>
<p>Sau năm tháng đặt tại ba trạm 110 kV, thiết bị báo đúng hai trường hợp, trong đó một máy biến áp nếu không xử lý có thể hỏng trong vài tuần. Bộ thiết bị giá khoảng 9 triệu đồng, rẻ hơn 40 lần so với hệ thống nhập ngoại cùng mục đích, tuy chưa thay thế được hoàn toàn.</p>
<h2>Hai giải Nhì, ba giải Ba</h2>
<ul><li>Giải Nhì: “Bản đồ sét thời gian thực” (Truyền tải Lam Tây); “Trợ lý soạn phiếu thao tác” (PC Lam Giang).</li><li>Giải Ba: “Chổi lăn khô rửa pin” (Đồng Nắng); “Ghế nâng cứu hộ trên cột” (Cao đẳng Điện lực); “Nhật ký ca trực bằng giọng nói” (Khe Trầm).</li></ul>
<p>Bạn Bích Ngọc, thành viên nữ duy nhất của nhóm, nói khi nhận giải: “Chúng em chỉ ghi lại bằng máy điều các chú đã nghe bằng tai suốt ba mươi năm”.</p>`,
	},
	{
		slug: 'ba-dong-lenh-tiet-kiem-nam-nghin-gio',
		headline: 'Ba dòng lệnh tiết kiệm 5.000 giờ nhập liệu mỗi năm',
		standfirst:
			'Một nhân viên kế toán tự học lập trình buổi tối để chấm dứt việc gõ lại cùng một con số vào ba biểu mẫu.',
		section: 'sang-kien',
		unit: 'phan-phoi',
		tags: ['muoi-nghin-sang-kien'],
		documents: ['the-le-sang-kien'],
		byline: [{ person: 'bientap' }],
		cover: 'xuong-sang-kien',
		published: [45, '10:50'],
		body: `<p>Mỗi cuối tháng, chị Kiều Thị Thơm ở Tổng công ty Phân phối điện Sông Lam lại gõ số liệu vật tư vào ba biểu mẫu khác nhau. Cùng một con số, ba lần gõ, và thỉnh thoảng ba kết quả.</p>
<p>Chị mua một cuốn sách lập trình, học mỗi tối một giờ sau khi con ngủ. Bốn tháng sau, chị viết được đoạn chương trình đầu tiên: đọc biểu mẫu gốc, tự điền hai biểu còn lại và tô đỏ chỗ lệch. “Bản chạy được đầu tiên chỉ có ba dòng lệnh quan trọng, còn lại là thông báo lỗi tôi viết cho chính mình”, chị kể.</p>
<p>Phòng tài chính thử dùng, rồi bốn công ty điện lực cùng xin. Công nghệ số Sông Lam giúp chị rà soát an toàn thông tin và đưa lên máy chủ chung. Tính ra mỗi năm 48 người tiết kiệm hơn 5.000 giờ nhập liệu.</p>
<p>Điều chị Thơm vui nhất không phải khoản thưởng 15 triệu đồng: “Cuối tháng, chị em trong phòng được về đón con đúng giờ”.</p>
<p>Từ câu chuyện này, lớp “Lập trình cho người không làm tin học” đã mở khóa đầu với 60 học viên, học tối thứ Ba và thứ Năm hằng tuần.</p>`,
	},
]
