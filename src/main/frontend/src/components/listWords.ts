import type { Messages } from '@/text/language';
import type { ListState } from './listState';

interface ListWords {
  titles: Record<ListState, string>;
  advice: Record<ListState, string>;
  network: string;
  offlineTitle: string;
  offline: string;
  retry: string;
  clear: string;
  forget: string;
  more: string;
  shown: (shown: string, total: string) => string;
  warnings: string;
  search: string;
  moreFilters: string;
  fewerFilters: string;
}

export const listWords: Messages<ListWords> = {
  vi: {
    titles: {
      error: 'Không tải được danh sách',
      forbidden: 'Bạn không có quyền xem nội dung này',
      invalid: 'Địa chỉ trang có giá trị không đọc được',
      loading: 'Đang tải danh sách',
      noResults: 'Không có kết quả',
      empty: 'Chưa có dữ liệu',
    },
    advice: {
      error: 'Máy chủ trả lời có lỗi. Hãy thử lại; nếu vẫn lỗi, xem nhật ký của máy chủ.',
      forbidden: 'Tài khoản không có vai trò cần thiết, hoặc phiên đăng nhập đã hết.',
      invalid: 'Liên kết có thể đã bị cắt hoặc sửa. Bỏ các giá trị đó để xem danh sách.',
      loading: '',
      noResults: 'Không mục nào khớp với điều kiện đang chọn. Bỏ bớt điều kiện hoặc đổi từ tìm kiếm.',
      empty: 'Máy chủ chưa có mục nào loại này. Người vận hành đưa dữ liệu vào bằng lệnh ./diachido import.',
    },
    offlineTitle: 'Chưa hiện được khi không có mạng',
    offline: 'Phần này chưa được tải lần nào từ khi mở trang. Nó tự hiện khi có mạng trở lại.',
    network: 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.',
    retry: 'Thử lại',
    clear: 'Bỏ mọi điều kiện',
    forget: 'Bỏ các giá trị đó',
    more: 'Tải thêm',
    shown: (shown, total) => `Đang hiện ${shown} trong tổng số ${total}`,
    warnings: 'Lưu ý về dữ liệu',
    search: 'Tìm theo tên',
    moreFilters: 'Thêm điều kiện lọc',
    fewerFilters: 'Ẩn bớt điều kiện',
  },
  en: {
    titles: {
      error: 'The list could not be loaded',
      forbidden: 'You may not see this',
      invalid: 'The page’s address holds values that cannot be read',
      loading: 'Loading the list',
      noResults: 'No results',
      empty: 'No data yet',
    },
    advice: {
      error: 'The server answered with an error. Try again; if it stays, look at the server’s log.',
      forbidden: 'The account does not have the role for it, or its session has ended.',
      invalid: 'The link may have been cut or edited. Drop those values to see the list.',
      loading: '',
      noResults: 'Nothing matches what was chosen. Drop a condition or search for other words.',
      empty: 'The server holds nothing of this kind yet. Whoever runs it brings data in by ./diachido import.',
    },
    offlineTitle: 'Not shown without a network',
    offline: 'This was not loaded since the page was opened. It comes on its own once there is a network.',
    network: 'The server cannot be reached. Check the network and try again.',
    retry: 'Try again',
    clear: 'Drop all conditions',
    forget: 'Drop those values',
    more: 'Load more',
    shown: (shown, total) => `Showing ${shown} of ${total}`,
    warnings: 'About the data',
    search: 'Search by name',
    moreFilters: 'More filters',
    fewerFilters: 'Fewer filters',
  },
};
