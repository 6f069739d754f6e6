import type { Me } from './AdminContext';

const name = 'diachido.me';

/** As long as a session lasts at most: after that nobody is taken for signed in without asking. */
const longest = 7 * 24 * 3_600_000;

/** Who was signed in when this device last asked, for a time without network; null where nobody was. */
export function keptMe(): Me | null {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as { at: number; me: Me } | null;
    return kept && Date.now() - kept.at < longest ? kept.me : null;
  } catch {
    return null;
  }
}

export function keepMe(me: Me | null) {
  try {
    if (me === null) {
      localStorage.removeItem(name);
    } else {
      localStorage.setItem(name, JSON.stringify({ at: Date.now(), me }));
    }
  } catch {
    // Where nothing may be kept, nobody is known without network.
  }
}
