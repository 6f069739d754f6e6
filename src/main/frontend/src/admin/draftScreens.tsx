import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { isEditor } from '@/features/access/question';
import { DraftRoom, NewDraft } from '@/features/site/editing/DraftRoom';
import { formWords } from '@/features/site/editing/formWords';
import { keepingWords } from '@/features/site/editing/words';
import { useMessages } from '@/text/language';
import type { RawParams } from '@/url/params';
import { useMe } from './AdminContext';
import { ForStaff } from './ForAdministrators';
import { usePlaceSlots } from './placeSlots';
import { Screen } from './Screen';
import { SiteTrail } from './SiteTrail';

export function NewDraftScreen() {
  const words = useMessages(formWords);
  const navigate = useNavigate();
  const { site } = useSearch({ strict: false }) as RawParams;
  return (
    <ForStaff>
      <Screen title={site ? words.titleChange : words.titleNew} trail={<SiteTrail to="/admin/drafts" />}>
        <NewDraft
          site={site ?? null}
          slots={usePlaceSlots()}
          onSaved={(id) => void navigate({ to: '/admin/drafts/$id', params: { id }, replace: true })}
        />
      </Screen>
    </ForStaff>
  );
}

export function DraftScreen() {
  const words = useMessages(keepingWords);
  const { id } = useParams({ from: '/admin/drafts/$id' });
  const navigate = useNavigate();
  const me = useMe();
  return (
    <ForStaff>
      <Screen key={id} title={words.drafts} trail={<SiteTrail to="/admin/drafts" />}>
        <DraftRoom
          id={id}
          editor={isEditor(me.grants)}
          slots={usePlaceSlots()}
          onPublished={(site) => void navigate({ to: '/admin/sites/$id', params: { id: site }, replace: true })}
          onGone={() => void navigate({ to: '/admin/drafts', replace: true })}
        />
      </Screen>
    </ForStaff>
  );
}
