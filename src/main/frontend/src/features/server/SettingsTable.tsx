import { AnswerFrame } from '@/components/AnswerFrame';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import type { SettingGroup, SettingsQuery } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { settingsDocument } from './documents';
import { serverWords } from './words';
import classes from './server.module.css';

type Setting = NonNullable<SettingsQuery['settings']>[number] & { id: string };

const groups: readonly SettingGroup[] = ['ADDRESSES', 'SIGN_IN', 'DATABASE', 'READING', 'LIMITS'];

/** By which settings the server runs; to read only. */
export function SettingsTable() {
  const words = useMessages(serverWords);
  const columns: PlainColumn<Setting>[] = [
    { id: 'name', head: words.setting, cell: (row) => <code className={classes.setting}>{row.name}</code> },
    { id: 'value', head: words.value, cell: (row) => <Value setting={row} /> },
    { id: 'source', head: words.source, cell: (row) => words.sources[row.source] },
    { id: 'about', head: words.about, cell: (row) => row.about },
  ];
  return (
    <>
      <p className={classes.note}>{words.settingsNote}</p>
      <AnswerFrame document={settingsDocument} variables={{}}>
        {({ settings }) =>
          groups.map((group) => (
            <section key={group} className={classes.section}>
              <h2>{words.groups[group]}</h2>
              <PlainTable
                caption={words.groups[group]}
                columns={columns}
                rows={(settings ?? []).filter((setting) => setting.group === group).map((setting) => ({ ...setting, id: setting.name }))}
              />
            </section>
          ))
        }
      </AnswerFrame>
    </>
  );
}

function Value({ setting }: { setting: Setting }) {
  const words = useMessages(serverWords);
  if (setting.hidden) {
    return <span className={classes.soft}>{words.hidden}</span>;
  }
  return setting.value === null ? <span className={classes.soft}>{words.notSet}</span> : <code className={classes.setting}>{setting.value}</code>;
}
