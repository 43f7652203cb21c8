import type { DemoArticle } from '#cms/demo/demoArticle.ts'

/** People and what they do for others. */
export const nguoiTotViecTot: DemoArticle[] = [
	{
		slug: 'nguoi-giu-den-ban-may',
		headline: 'Người giữ đèn Bản Mây',
		standfirst:
			'Mười chín năm, anh Xeo Văn Dần đi bộ hơn 30.000 km đường rừng để 146 nóc nhà cuối tuyến không bao giờ tối quá một đêm.',
		section: 'nguoi-tot-viec-tot',
		unit: 'pc-lam-thuong',
		tags: ['vi-cong-dong', 'cung-cap-dien'],
		byline: [{ person: 'phongvien' }],
		cover: 'lang-len-den',
		coverCaption: 'Bản Mây, điểm cuối của lộ 371, nhìn từ dốc Cổng Trời.',
		published: [2, '07:00'],
		body: `<p>Từ trung tâm xã lên Bản Mây phải qua bảy con suối và một con dốc mà dân bản gọi là Cổng Trời. Xe máy chỉ đi được nửa đường. Nửa còn lại, anh Xeo Văn Dần, công nhân PC Lam Thượng, đi bằng đôi chân đã mòn không biết bao nhiêu đôi ủng.</p>
<p>Ngày bản có điện, anh Dần 24 tuổi. Anh nhớ cụ già nhất bản sờ vào bóng đèn rồi hỏi: “Cái này có phải cho ăn không?”. Anh cười, rồi tự hứa sẽ không để ánh sáng ấy tắt lâu.</p>
<h2>Cuốn sổ bọc ni lông</h2>
<p>Trong túi áo anh luôn có cuốn sổ bọc ni lông. Ở đó ghi từng quả sứ, từng gốc cây sắp đổ, cả ngày sinh của những đứa trẻ trong bản. “Nhà nào có trẻ sơ sinh thì mất điện phải làm trước. Trẻ con sợ tối, mẹ nó cũng sợ”, anh giải thích.</p>
<p>Đêm giông tháng [[tháng -2]], sét đánh đứt dây ở cột 112. Hai giờ sáng anh đi, năm giờ đến nơi, bảy giờ điện sáng. Chiều hôm ấy, có người đặt trước cửa nhà anh một con gà và một ống rượu, không để lại tên. Anh mang gà sang nhà cụ Khăm, người neo đơn nhất bản.</p>
<aside data-block="pullQuote"><blockquote>Tôi không giữ điện. Tôi giữ cái lúc bọn trẻ cúi xuống học bài dưới ánh đèn.</blockquote><cite>Anh Xeo Văn Dần</cite></aside>
<p>Lớp học buổi tối của bản, nơi anh Dần dạy chữ cho 11 phụ nữ lớn tuổi, cũng dùng chính đường điện ấy. Học trò giỏi nhất của anh, bà Lò Thị Mai, 58 tuổi, vừa tự đọc được hóa đơn tiền điện đầu tiên trong đời.</p>
<p>Năm nay công ty điều anh về đội trung tâm cho gần nhà. Anh xin ở lại thêm ba năm, đến khi người kế nhiệm, một chàng trai của bản đang học tại Cao đẳng Điện lực, ra trường.</p>`,
	},
	{
		slug: 'tra-lai-185-trieu-dong',
		headline: 'Nữ thu ngân trả lại 185 triệu đồng khách bỏ quên',
		standfirst:
			'Chiếc túi vải cũ nằm trên ghế chờ gần một giờ. Bên trong là toàn bộ tiền bán trâu và vay mượn của một gia đình.',
		section: 'nguoi-tot-viec-tot',
		unit: 'pc-lam-ha',
		tags: ['dich-vu-khach-hang', 'vi-cong-dong'],
		byline: [{ penName: 'Mai Khôi' }],
		cover: 'hoi-truong',
		coverCaption: 'Chị Phùng Thị Yến được biểu dương tại buổi sinh hoạt đầu tuần.',
		published: [11, '16:20'],
		body: `<p>Gần trưa [[ngày -2]], phòng giao dịch Đông Lam vãn khách. Chị Phùng Thị Yến lau dãy ghế chờ và thấy một chiếc túi vải sờn. Chị đợi mười phút, không ai quay lại, liền mời bảo vệ và trưởng phòng cùng mở túi trước camera.</p>
<p>Bên trong là những cọc tiền buộc dây chun, đếm được 185.300.000 đồng, cùng một tờ đơn xin lắp điện ba pha viết tay. Trên đơn có tên: ông Đào Văn Mực, thôn Hạ.</p>
<p>Ông Mực khi ấy đang ngồi thụp ở bến xe, tìm túi trong tuyệt vọng. Đó là tiền bán hai con trâu và vay anh em để mở xưởng mộc. Điện thoại hết pin, mãi 13 giờ trưởng thôn mới chạy ra tìm được ông.</p>
<p>“Lúc nhìn thấy cái túi, tôi không đếm. Tôi chỉ nhìn cô Yến. Mặt cô ấy còn mừng hơn tôi”, ông nói. Ông rút một cọc tiền cảm ơn, chị Yến xua tay, chỉ xin ông uống hết cốc nước rồi hãy về.</p>
<p>Phòng giao dịch cử người giúp ông hoàn thành hồ sơ ngay chiều hôm đó. Ba ngày sau, xưởng mộc có điện. PC Lam Hạ tặng giấy khen cho chị Yến; còn ông Mực gửi đến phòng giao dịch một chiếc ghế dài tự tay đóng, gỗ xoan đào, ngồi được bốn người.</p>`,
	},
	{
		slug: 'doi-xung-kich-hien-mau',
		headline: 'Hai giờ sáng, mười hai người thợ điện vào viện hiến máu',
		standfirst:
			'Một tin nhắn trong nhóm trực đêm đã giúp sản phụ nhóm máu hiếm ở Hải Lam qua cơn nguy kịch.',
		section: 'nguoi-tot-viec-tot',
		unit: 'pc-hai-lam',
		tags: ['vi-cong-dong'],
		byline: [{ person: 'thutrang' }],
		cover: 'thanh-pho-dem',
		coverCaption: 'Thành phố về đêm, nơi những ca trực vẫn sáng đèn.',
		published: [20, '07:15'],
		body: `<p>1 giờ 22 phút ngày [[ngày -1]], nhóm trực đêm của PC Hải Lam nhận tin nhắn từ bệnh viện: một sản phụ băng huyết, cần gấp nhóm máu AB âm, kho chỉ còn một đơn vị. Danh sách hiến máu dự bị mà công đoàn lập năm ngoái được mở ra.</p>
<p>Trong 40 phút, mười hai người có mặt. Có người đang trực, được đồng nghiệp thay ca; có người chở vợ theo vì vợ cùng nhóm máu. Sau xét nghiệm, bốn người hiến ngay, tám người ở lại chờ đến sáng phòng khi cần thêm.</p>
<p>5 giờ, ca mổ thành công. Bé gái nặng 2,9 kg được gia đình đặt tên ở nhà là Ánh Điện. “Chúng tôi chưa biết lấy gì trả ơn. Đến tên các chú cũng chưa kịp hỏi”, người bố nghẹn ngào.</p>
<p>Anh Bàng Quốc Việt, người hiến lần thứ 23, bảo đó là việc bình thường: “Nghề chúng tôi quen bị gọi lúc nửa đêm rồi”.</p>
<p>Danh sách hiến máu dự bị của Tập đoàn hiện có 1.870 người, trong đó 46 người mang nhóm máu hiếm. Các đơn vị đăng ký bổ sung qua công đoàn cơ sở trước ngày [[ngày/năm 20]].</p>`,
	},
	{
		slug: 'bac-tho-hang-va-chiec-xe-lan',
		headline: 'Bác Hạng tổ cơ khí và chiếc xe lăn leo được bậc thềm',
		standfirst:
			'Nghỉ hưu rồi, bác vẫn đến xưởng mỗi sáng. Sáu chiếc xe lăn do bác làm đã giúp sáu đứa trẻ tự đến trường.',
		section: 'nguoi-tot-viec-tot',
		unit: 'thuy-dien-khe-tram',
		tags: ['vi-cong-dong', 'muoi-nghin-sang-kien'],
		byline: [{ person: 'quocbao' }],
		cover: 'xuong-sang-kien',
		coverCaption: 'Bên bàn nguội của bác Hạng, thứ gì cũng có thể hồi sinh.',
		published: [34, '09:40'],
		body: `<p>Bác Đậu Văn Hạng nghỉ hưu đã ba năm, nhưng chiếc bàn nguội ở góc xưởng cơ khí Thủy điện Khe Trầm vẫn để dành cho bác. Sáu rưỡi sáng, bác dựng xe đạp, xắn tay áo, hỏi câu quen thuộc: “Hôm nay có gì hỏng không?”.</p>
<p>Chiếc xe lăn đầu tiên ra đời vì cháu Bảo, lớp 3, con một công nhân. Trường của cháu có sáu bậc thềm. Bố đi ca thì không ai bế. Bác Hạng đo bậc thềm, về vẽ ba ngày, dùng bánh răng của chiếc tời cũ làm cơ cấu leo. Hai tay em nhỏ quay nhẹ, xe nhích lên từng bậc, không trôi ngược.</p>
<p>Hôm thử xe, Bảo leo hết sáu bậc, quay lại nhìn xuống sân rồi òa khóc. Bác cũng khóc, nhưng bảo là do khói hàn.</p>
<p>Đến nay bác đã làm sáu chiếc, mỗi chiếc chi phí chừng 2,4 triệu đồng, do anh em trong xưởng góp. Bản vẽ bác cho không, chỉ dặn: “Ai làm thì siết hai lần con ốc số bốn”.</p>
<p>Đoàn thanh niên công ty đang cùng bác hoàn thiện tài liệu để mười đơn vị có xưởng cơ khí có thể làm theo. Mục tiêu năm tới là 50 chiếc.</p>`,
	},
]
