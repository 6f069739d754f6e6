interface Placed {
  id: string;
  ancestors: readonly { id: string }[];
}

/** Is the commune that was found the one that is stated, or does one of the two lie in the other? */
export function fits(found: Placed, stated: Placed): boolean {
  return [found, ...found.ancestors].some(({ id }) => id === stated.id) || stated.ancestors.some(({ id }) => id === found.id);
}
