const timeZone = 'Asia/Ho_Chi_Minh';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `dd/MM/yyyy HH:mm` in Việt Nam, which both languages read alike. */
export function formatMoment(iso: string): string {
  const of = new Map(parts.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return `${of.get('day')}/${of.get('month')}/${of.get('year')} ${of.get('hour')}:${of.get('minute')}`;
}
