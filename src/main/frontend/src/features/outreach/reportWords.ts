import type { Messages } from '@/text/language';

interface ReportWords {
  what: string;
  whatHint: string;
  squad: string;
  squadHint: string;
  hamlets: string;
  noHamlets: string;
  from: string;
  to: string;
  toHint: string;
  dayNeeded: string;
  foundNothing: string;
  results: string;
  addResult: string;
  dropResult: (name: string) => string;
  indicator: string;
  platform: string;
  noPlatform: string;
  number: string;
  numberWrong: string;
  place: string;
  note: string;
  takePhoto: string;
  dropPhoto: (number: number) => string;
  position: string;
  locating: string;
  located: (accuracy: string) => string;
  locateFailed: string;
  send: string;
  keep: string;
  kept: string;
  sentNow: string;
  another: string;
  fromDevice: string;
  noChoices: string;
  squadNeeded: string;
  waiting: (count: number) => string;
  waitingTitle: string;
  waitingNone: string;
  waitingAdvice: string;
  sendNow: string;
  sending: string;
  noServer: string;
  signedOut: string;
  refused: string;
  outsideAccept: string;
  drop: string;
  dropAsk: string;
  mend: string;
  reportUnit: string;
}

export const reportWords: Messages<ReportWords> = {
  vi: {
    what: 'Tên hoạt động (không bắt buộc)',
    whatHint: 'Để trống thì lấy tên loại hoạt động',
    squad: 'Đội hình',
    squadHint: 'Đội đã làm việc này',
    hamlets: 'Thôn đã đến',
    noHamlets: 'Không có danh sách thôn của xã này. Ghi nơi đến ở ô Địa điểm.',
    from: 'Ngày',
    to: 'Đến ngày (nếu nhiều ngày)',
    toHint: '',
    dayNeeded: 'Nhập ngày như 01/07/2025',
    foundNothing: 'Đã đến nhưng không có việc cần giúp',
    results: 'Kết quả',
    addResult: 'Thêm kết quả',
    dropResult: (name) => `Bỏ kết quả ${name}`,
    indicator: 'Nội dung',
    platform: 'Ứng dụng',
    noPlatform: 'Không nêu ứng dụng',
    number: 'Số lượng',
    numberWrong: 'Nhập một số không âm',
    place: 'Địa điểm (không bắt buộc)',
    note: 'Ghi chú (không bắt buộc)',
    takePhoto: 'Chụp hoặc chọn ảnh',
    dropPhoto: (number) => `Bỏ ảnh ${number}`,
    position: 'Lấy vị trí ở đây',
    locating: 'Đang tìm vị trí…',
    located: (accuracy) => `✓ Đã lấy vị trí, sai số khoảng ${accuracy} m`,
    locateFailed: 'Không lấy được vị trí. Báo cáo vẫn gửi được.',
    send: 'Gửi báo cáo',
    keep: 'Lưu, gửi khi có mạng',
    kept: 'Báo cáo nằm trên máy này và tự gửi khi có mạng. Đừng xóa dữ liệu trình duyệt trước đó.',
    sentNow: 'Đã gửi. Báo cáo chờ biên tập viên xác nhận.',
    another: 'Báo cáo hoạt động khác',
    fromDevice: 'Danh sách dưới đây là bản lưu trên máy từ lần có mạng trước.',
    noChoices: 'Chưa có danh sách đội hình trên máy này. Mở trang này một lần khi có mạng.',
    squadNeeded: 'Chọn đội hình',
    waiting: (count) => `${count} báo cáo chờ gửi`,
    waitingTitle: 'Chờ gửi',
    waitingNone: 'Không có báo cáo nào chờ gửi trên máy này.',
    waitingAdvice: 'Các báo cáo này chỉ có trên máy này cho đến khi gửi xong.',
    sendNow: 'Gửi ngay',
    sending: 'Đang gửi…',
    noServer: 'Chưa đến được máy chủ. Sẽ tự thử lại.',
    signedOut: 'Phiên đăng nhập đã hết. Đăng nhập lại để gửi.',
    refused: 'Máy chủ chưa nhận:',
    outsideAccept: 'Đúng là ngoài địa bàn, vẫn gửi',
    drop: 'Xóa báo cáo',
    dropAsk: 'Báo cáo này chưa được gửi và chỉ có trên máy này. Xóa là mất hẳn.',
    mend: 'Sửa',
    reportUnit: 'Xã, phường của hoạt động',
  },
  en: {
    what: 'Name of the activity (optional)',
    whatHint: 'Left empty, it is called by its kind',
    squad: 'Squad',
    squadHint: 'The squad that did it',
    hamlets: 'Hamlets visited',
    noHamlets: 'No hamlets of this commune are known. Say where under Place.',
    from: 'Day',
    to: 'Until (if several days)',
    toHint: '',
    dayNeeded: 'Type a day like 01/07/2025',
    foundNothing: 'We went there, and there was nothing to do',
    results: 'Results',
    addResult: 'Add a result',
    dropResult: (name) => `Drop the result ${name}`,
    indicator: 'What',
    platform: 'App',
    noPlatform: 'No app named',
    number: 'How many',
    numberWrong: 'Type a number that is not negative',
    place: 'Place (optional)',
    note: 'Note (optional)',
    takePhoto: 'Take or choose a picture',
    dropPhoto: (number) => `Drop picture ${number}`,
    position: 'Use where I am',
    locating: 'Finding the position…',
    located: (accuracy) => `✓ Position taken, within about ${accuracy} m`,
    locateFailed: 'The position could not be found. The report can be sent without it.',
    send: 'Send the report',
    keep: 'Keep, send with a network',
    kept: 'The report is on this device and is sent on its own once there is a network. Do not clear the browser’s data before.',
    sentNow: 'Sent. An editor will verify it.',
    another: 'Report another activity',
    fromDevice: 'The choices below are those kept on this device when there last was a network.',
    noChoices: 'This device does not know any squads yet. Open this page once with a network.',
    squadNeeded: 'Choose the squad',
    waiting: (count) => `${count} reports to send`,
    waitingTitle: 'To be sent',
    waitingNone: 'No report waits on this device.',
    waitingAdvice: 'These reports are on this device only until they are sent.',
    sendNow: 'Send now',
    sending: 'Sending…',
    noServer: 'The server was not reached. It will be tried again.',
    signedOut: 'The session has ended. Sign in again to send.',
    refused: 'The server did not take it:',
    outsideAccept: 'It was outside, send it all the same',
    drop: 'Delete the report',
    dropAsk: 'This report was not sent and is on this device only. Deleted, it is gone.',
    mend: 'Change it',
    reportUnit: 'Commune of the activity',
  },
};
