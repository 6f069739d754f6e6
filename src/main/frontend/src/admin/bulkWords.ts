import type { Messages } from '@/text/language';

interface Deed {
  label: string;
  ask: string;
}

interface BulkWords {
  verify: Deed;
  sendBack: Deed;
  damaged: Deed;
  lost: Deed;
  retired: Deed;
  withdraw: Deed;
  publish: Deed;
  returnDraft: Deed;
  remark: string;
  note: string;
  reason: string;
}

export const bulkWords: Messages<BulkWords> = {
  vi: {
    verify: { label: 'Xác nhận', ask: 'Mỗi báo cáo được xác nhận riêng; báo cáo nào không xác nhận được sẽ nêu lý do.' },
    sendBack: { label: 'Gửi lại để sửa', ask: 'Người báo cáo thấy yêu cầu này ở từng báo cáo đã chọn.' },
    damaged: { label: 'Đánh dấu hỏng', ask: 'Các bảng đã chọn được ghi là hỏng.' },
    lost: { label: 'Đánh dấu mất', ask: 'Các bảng đã chọn được ghi là mất.' },
    retired: { label: 'Bỏ hẳn', ask: 'Bảng đã bỏ không dùng lại được. Người quét mã vẫn được dẫn đến địa điểm.' },
    withdraw: { label: 'Gỡ khỏi trang công khai', ask: 'Các địa điểm đã chọn không còn trên trang công khai. Có thể khôi phục từng địa điểm.' },
    publish: { label: 'Công bố', ask: 'Mỗi bản thảo đã chọn được công bố như đang viết; bản nào còn thiếu sẽ nêu lý do.' },
    returnDraft: { label: 'Trả lại để sửa', ask: 'Người viết thấy yêu cầu này ở từng bản thảo đã chọn.' },
    remark: 'Yêu cầu sửa',
    note: 'Ghi chú (không bắt buộc)',
    reason: 'Lý do',
  },
  en: {
    verify: { label: 'Verify', ask: 'Each report is verified by itself; of one that cannot be, you are told why.' },
    sendBack: { label: 'Send back', ask: 'Whoever reported sees this at each of the chosen reports.' },
    damaged: { label: 'Mark as damaged', ask: 'The chosen boards are noted as damaged.' },
    lost: { label: 'Mark as lost', ask: 'The chosen boards are noted as lost.' },
    retired: { label: 'Retire', ask: 'A retired board cannot be used again. Whoever scans it is still led to the site.' },
    withdraw: { label: 'Withdraw', ask: 'The public does not see the chosen sites any more. Each can be restored.' },
    publish: { label: 'Publish', ask: 'Each chosen draft is published as it is written; of one that lacks something, you are told what.' },
    returnDraft: { label: 'Return to its author', ask: 'The author sees this at each of the chosen drafts.' },
    remark: 'What is to be mended',
    note: 'Note (optional)',
    reason: 'Reason',
  },
};
