import type { Messages } from '@/text/language';

interface RequestWords {
  network: string;
  forbidden: string;
  server: string;
}

export const requestWords: Messages<RequestWords> = {
  vi: {
    network: 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.',
    forbidden: 'Tài khoản không được làm việc này, hoặc phiên đăng nhập đã hết.',
    server: 'Máy chủ trả lời có lỗi, chưa có gì được lưu. Hãy thử lại; nếu vẫn lỗi, xem nhật ký của máy chủ.',
  },
  en: {
    network: 'The server cannot be reached. Check the network and try again.',
    forbidden: 'The account may not do this, or its session has ended.',
    server: 'The server answered with an error and nothing was kept. Try again; if it stays, look at the server’s log.',
  },
};
