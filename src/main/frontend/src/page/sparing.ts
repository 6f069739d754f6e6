interface Connection {
  connection?: { saveData?: boolean; effectiveType?: string };
}

/** Is data dear or slow here, so that much of it is loaded only when it is asked for? */
export function isSpared(navigator: object): boolean {
  const { connection } = navigator as Connection;
  return connection?.saveData === true || ['slow-2g', '2g', '3g'].includes(connection?.effectiveType ?? '');
}
