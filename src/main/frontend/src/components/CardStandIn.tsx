import { useMessages } from '@/text/language';
import { Card } from './Card';
import { listWords } from './listWords';
import { StateMessage } from './StateMessage';

const words = {
  vi: {
    loading: 'Đang tải',
    missing: 'Không tìm thấy',
    missingAdvice: 'Mục này không có, hoặc không còn trên máy chủ này.',
    failed: 'Không tải được',
  },
  en: {
    loading: 'Loading',
    missing: 'Not found',
    missingAdvice: 'There is no such thing on this server, or it is gone.',
    failed: 'Could not be loaded',
  },
};

interface Props {
  answer: { isError: boolean; isFetching: boolean; refetch: () => unknown };
  onClose: () => void;
}

/** A card before, or instead of, its content. */
export function CardStandIn({ answer, onClose }: Props) {
  const own = useMessages(words);
  const list = useMessages(listWords);
  if (answer.isError) {
    return (
      <Card kind="" title={own.failed} onClose={onClose}>
        <StateMessage state="error" title={list.network} action={{ label: list.retry, onClick: () => answer.refetch() }} />
      </Card>
    );
  }
  if (answer.isFetching) {
    return (
      <Card kind="" title={`${own.loading}…`} onClose={onClose}>
        {null}
      </Card>
    );
  }
  return (
    <Card kind="" title={own.missing} onClose={onClose}>
      <p>{own.missingAdvice}</p>
    </Card>
  );
}
