/** A body with every block and mark that `shared/articles/bodyHtml.ts` names. */
export const everyBlock = `
<p>Đêm 12/9, tâm bão số 5 đi vào đất liền. <strong>Hơn 1.200 công nhân</strong> đã có mặt tại 86 điểm xung yếu,
<em>không ai</em> rời vị trí cho đến khi <a href="/chuyen-muc/an-toan/">ca trực cuối cùng</a> được bàn giao.
Số liệu lấy từ <a href="https://khituong.example/">đài khí tượng</a>.</p>
<h2>Từ chiều hôm trước</h2>
<p>Sóng cao 5 m, gió cấp 10, lượng mưa 320 mm/m<sup>2</sup>; nồng độ CO<sub>2</sub> không đổi.</p>
<figure data-media="cover-khac-phuc-bao"><figcaption>Xe gàu vào việc lúc 3 giờ sáng. <cite>Ảnh: Quốc Vượng</cite></figcaption></figure>
<blockquote><p>Đường dây còn, bản còn sáng.</p></blockquote>
<aside data-block="pullQuote"><blockquote><p>Giữ được lưới là giữ được giấc ngủ của cả một vùng.</p></blockquote><cite>Ông Lê Quốc Dũng, Trưởng ca</cite></aside>
<h3>Những con số</h3>
<table><thead><tr><th>Đơn vị</th><th>Người trực</th><th>Điểm xung yếu</th><th>Khôi phục xong</th></tr></thead>
<tbody><tr><td>Truyền tải Lam Tây</td><td>420</td><td>31</td><td>14/9, 05:30</td></tr>
<tr><td>Điện lực Bến Thủy</td><td>365</td><td>27</td><td>14/9, 11:15</td></tr>
<tr><td>Cộng</td><td colspan="3">1.206 người, 86 điểm</td></tr></tbody></table>
<ul><li>Không có tai nạn lao động.</li><li>Không có trạm nào ngập quá mức cho phép.</li></ul>
<ol start="4"><li>Kiểm tra néo cột.</li><li>Thử máy phát dự phòng.</li></ol>
<aside data-block="infoBox"><h3>Gọi ai khi mất điện?</h3><p>Tổng đài chăm sóc khách hàng trực <strong>24 giờ</strong> mỗi ngày.</p></aside>
<div data-block="photoStory"><figure data-media="cover-dap-sang"><figcaption>Hồ Khe Trầm trước giờ xả.</figcaption></figure><figure data-media="cover-duong-day-chieu"></figure><figure data-media="cover-tram-bien-ap"></figure></div>
<figure data-infographic="i1"></figure>
<figure data-clip="clip-file"><figcaption>Gió lặng dần sau bão. <cite>Clip: Phòng Truyền thông</cite></figcaption></figure>
<hr>
<h2>Sáng hôm sau</h2>
<p>Lưới điện trở lại bình thường; <u>mọi thiết bị</u> được kiểm tra hai lần, <s>một lần</s> như trước đây. Lệnh vận hành: <code>DL-2026/09</code>.</p>
`.trim()
