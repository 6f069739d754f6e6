interface Props {
  heading: string;
  dataSet: { title: string; credit: string | null } | null;
  /** The page that the thing itself was taken from. */
  page?: { href: string; label: string } | null;
}

/** Whose data a card shows. */
export function Source({ heading, dataSet, page }: Props) {
  if (!dataSet) {
    return null;
  }
  return (
    <>
      <h3>{heading}</h3>
      <p>
        {dataSet.title}
        {dataSet.credit && !dataSet.title.includes(dataSet.credit) && (
          <>
            <br />
            {dataSet.credit}
          </>
        )}
      </p>
      {page && (
        <p>
          <a href={page.href} rel="noreferrer external">
            {page.label}
          </a>
        </p>
      )}
    </>
  );
}
