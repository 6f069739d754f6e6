import type { SaveSiteDraftInput } from '@/graphql/generated/graphql';

/** All that a site says, as a draft and a revision hold it. */
export type SiteContent = Omit<SaveSiteDraftInput, 'id' | 'site' | 'base' | 'edition' | 'inReview' | 'unit'> & { unit: string };

export type Translation = NonNullable<SiteContent['translations']>[number];

/** A content of the API, without what a draft cannot say. */
export function contentOf(json: unknown): SiteContent {
  const { sourceUrl, ...content } = json as SiteContent & { sourceUrl?: unknown };
  void sourceUrl;
  return content;
}

export function emptyContent(): SiteContent {
  return { language: 'vi', name: '', unit: '' };
}

type Text = Pick<Translation, 'name' | 'summary' | 'story'>;

function sameText(one: Text, other: Text): boolean {
  const said = (text: string | null | undefined) => (text ?? '').trim();
  return said(one.name) === said(other.name) && said(one.summary) === said(other.summary) && said(one.story) === said(other.story);
}

/**
 * Would a translation follow an earlier text if this were published?
 *
 * `base` is what the site says today, null for a new one; `staleBefore` the languages that are stale already.
 */
export function isStale(
  content: SiteContent,
  translation: Translation,
  base: SiteContent | null,
  staleBefore: readonly string[],
): boolean {
  const former = base?.translations?.find(({ language }) => language === translation.language);
  if (translation.current || !base || !former || !sameText(former, translation)) {
    return false;
  }
  return staleBefore.includes(translation.language) || !sameText(base, content);
}

/** What is typed as the input has it: nothing where nothing was typed. */
export function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
