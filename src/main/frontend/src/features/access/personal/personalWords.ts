import type { PersonRequestKind } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface PersonalWords {
  /** What one may agree to, by the purposes of the API. */
  purposes: Record<string, string>;
  kinds: Record<PersonRequestKind, string>;
  kind: string;
  note: string;
  receivedAt: string;
  state: string;
  answer: string;
  dueOn: (day: string) => string;
  overdue: string;
  answeredAt: (moment: string) => string;
  erase: string;
  erasing: string;
  /** What goes, and what stays for which reason. */
  goes: readonly string[];
  staysTitle: string;
  stays: readonly string[];
}

/** Words of personal data that several screens share. */
export const personalWords: Messages<PersonalWords> = {
  vi: {
    purposes: { CONTACT_PUBLISHED: 'Hiện liên hệ công khai', PHOTO_PUBLISHED: 'Đăng ảnh công khai', SURVEY: 'Nhận khảo sát' },
    kinds: { SEE: 'Xem dữ liệu', CORRECT: 'Sửa dữ liệu', WITHDRAW: 'Rút lại đồng ý', ERASE: 'Xóa dữ liệu' },
    kind: 'Yêu cầu',
    note: 'Nội dung',
    receivedAt: 'Gửi lúc',
    state: 'Tình trạng',
    answer: 'Trả lời',
    dueOn: (day) => `Hạn trả lời ${day}`,
    overdue: 'Quá hạn',
    answeredAt: (moment) => `Đã trả lời ${moment}`,
    erase: 'Xóa dữ liệu',
    erasing: 'Bị xóa ngay:',
    goes: [
      'tên đăng nhập, họ tên, địa chỉ thư, số điện thoại, mật khẩu và bước xác thực thứ hai',
      'các phiên đăng nhập, mã truy cập và liên kết với nhà cung cấp danh tính',
      'các quyền, các đồng ý, và lời trong các yêu cầu',
    ],
    staysTitle: 'Được giữ lại, không còn tên:',
    stays: [
      'nhật ký: việc đã làm, lúc nào, lý do đã ghi, bởi tài khoản số mấy, để các thay đổi vẫn kiểm tra được',
      'bản thảo địa chỉ đỏ: là việc chung, không còn ghi ai viết',
      'số của tài khoản trong danh sách đã xóa, để nếu phải khôi phục bản sao lưu thì dữ liệu được xóa lại',
    ],
  },
  en: {
    purposes: { CONTACT_PUBLISHED: 'Contact shown to the public', PHOTO_PUBLISHED: 'Photos shown to the public', SURVEY: 'Surveys' },
    kinds: { SEE: 'See data', CORRECT: 'Correct data', WITHDRAW: 'Withdraw consent', ERASE: 'Erase data' },
    kind: 'Request',
    note: 'Words',
    receivedAt: 'Sent',
    state: 'State',
    answer: 'Answer',
    dueOn: (day) => `Due ${day}`,
    overdue: 'Overdue',
    answeredAt: (moment) => `Answered ${moment}`,
    erase: 'Erase data',
    erasing: 'Gone at once:',
    goes: [
      'login, name, e-mail, phone, password and second factor',
      'sessions, tokens and links to identity providers',
      'grants, consents, and the words of requests',
    ],
    staysTitle: 'Kept, without the name:',
    stays: [
      'the audit: what was done, when, the reason noted, by which account number, so that changes can still be verified',
      'drafts of sites: the work of all, without who wrote them',
      'the number of the account in the list of erased ones, so that data which comes back with a backup is erased again',
    ],
  },
};
