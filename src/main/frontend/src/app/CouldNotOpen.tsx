import { StateMessage } from '@/components/StateMessage';
import { rememberedLanguage } from './preferences';

const words = {
  vi: {
    title: 'Chưa mở được trang này',
    advice: 'Phần này chưa được lưu trên máy và không tải được: không có mạng, hoặc máy chủ vừa có bản mới.',
    reload: 'Tải lại trang',
  },
  en: {
    title: 'This page could not be opened',
    advice: 'It is not on this device and could not be loaded: there is no network, or the server has just got a newer version.',
    reload: 'Load the page again',
  },
};

/** In place of a screen whose script did not come, or that failed. */
export function CouldNotOpen() {
  const { title, advice, reload } = words[rememberedLanguage()];
  return (
    <main id="content">
      <h1 className="visually-hidden">{title}</h1>
      <StateMessage state="error" title={title} action={{ label: reload, onClick: () => location.reload() }}>
        {advice}
      </StateMessage>
    </main>
  );
}
