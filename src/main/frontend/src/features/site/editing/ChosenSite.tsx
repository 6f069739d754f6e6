import { Link } from '@tanstack/react-router';
import { Chosen } from '@/components/Chosen';
import { useAnswer } from '@/graphql/useAnswer';
import { useMessages } from '@/text/language';
import { chosenSiteDocument } from './documents';
import { keepingWords } from './words';

/** The site that was chosen on the map. */
export function ChosenSite({ id }: { id: string }) {
  const words = useMessages(keepingWords);
  const site = useAnswer(chosenSiteDocument, { id }).data?.data.site;
  return (
    site?.id === id && (
      <Chosen name={site.name} unit={site.unit?.fullName}>
        <Link to="/admin/sites/$id" params={{ id }}>
          {words.openSite}
        </Link>
      </Chosen>
    )
  );
}
