import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { readCatalogueQuestion, writeCatalogueQuestion } from '@/features/outreach/catalogue';
import { catalogueWords } from '@/features/outreach/catalogueWords';
import { IndicatorDialog } from '@/features/outreach/IndicatorDialog';
import { IndicatorList } from '@/features/outreach/IndicatorList';
import { PlatformDialog, PlatformList } from '@/features/outreach/PlatformList';
import { useMessages } from '@/text/language';
import { ForAdministrators } from './ForAdministrators';
import { Screen } from './Screen';
import { useQuestion } from './useQuestion';
import classes from './AdminShell.module.css';

interface Props {
  title: string;
  add: string;
  onAdd: () => void;
  children: ReactNode;
}

/** A screen about what reports are made of, with the way to the other. */
function CatalogueScreen({ title, add, onAdd, children }: Props) {
  const words = useMessages(catalogueWords);
  const exact = { exact: true, includeSearch: false };
  const trail = (
    <nav className={classes.tabs} aria-label={words.title}>
      <Link to="/admin/catalogue" activeOptions={exact}>
        {words.indicators}
      </Link>
      <Link to="/admin/catalogue/platforms" activeOptions={exact}>
        {words.platforms}
      </Link>
    </nav>
  );
  const button = (
    <button type="button" className="button" onClick={onAdd}>
      {add}
    </button>
  );
  return (
    <ForAdministrators>
      <Screen title={title} trail={trail} tools={button}>
        {children}
      </Screen>
    </ForAdministrators>
  );
}

export function IndicatorsScreen() {
  const words = useMessages(catalogueWords);
  const { question, unreadable, change } = useQuestion(readCatalogueQuestion, writeCatalogueQuestion);
  const [adding, setAdding] = useState(false);
  return (
    <CatalogueScreen title={words.indicators} add={words.addIndicator} onAdd={() => setAdding(true)}>
      <IndicatorList question={question} unreadable={unreadable} onQuestion={(next) => change(next, { replace: next.search !== question.search })} />
      {adding && <IndicatorDialog indicator={null} onClose={() => setAdding(false)} />}
    </CatalogueScreen>
  );
}

export function PlatformsScreen() {
  const words = useMessages(catalogueWords);
  const { question, unreadable, change } = useQuestion(readCatalogueQuestion, writeCatalogueQuestion);
  const [adding, setAdding] = useState(false);
  return (
    <CatalogueScreen title={words.platforms} add={words.addPlatform} onAdd={() => setAdding(true)}>
      <PlatformList question={question} unreadable={unreadable} onQuestion={(next) => change(next, { replace: next.search !== question.search })} />
      {adding && <PlatformDialog platform={null} onClose={() => setAdding(false)} />}
    </CatalogueScreen>
  );
}
