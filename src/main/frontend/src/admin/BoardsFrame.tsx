import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isEditor } from '@/features/access/question';
import { boardWords } from '@/features/board/words';
import { useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { ForStaff } from './ForAdministrators';
import { Screen } from './Screen';
import classes from './AdminShell.module.css';

interface FrameProps {
  title: string;
  tools?: ReactNode;
  narrow?: boolean;
  wide?: boolean;
  children: ReactNode;
}

/** A screen about boards, with the way to the others. */
export function BoardsFrame({ title, tools, narrow = false, wide = false, children }: FrameProps) {
  const words = useMessages(boardWords);
  const editor = isEditor(useMe().grants);
  const trail = (
    <nav className={classes.tabs} aria-label={words.title}>
      <Link to="/admin/boards" activeOptions={{ exact: true, includeSearch: false }}>
        {words.all}
      </Link>
      {editor && <Link to="/admin/boards/batches">{words.batches}</Link>}
      <Link to="/admin/boards/install" activeOptions={{ includeSearch: false }}>
        {words.install}
      </Link>
      <Link to="/admin/boards/inspections" activeOptions={{ includeSearch: false }}>
        {words.inspections}
      </Link>
      <Link to="/admin/boards/route" activeOptions={{ includeSearch: false }}>
        {words.route}
      </Link>
      <Link to="/admin/boards/scans" activeOptions={{ includeSearch: false }}>
        {words.scans}
      </Link>
    </nav>
  );
  return (
    <ForStaff>
      <Screen title={title} trail={trail} tools={tools} narrow={narrow} wide={wide}>
        {children}
      </Screen>
    </ForStaff>
  );
}
