/** Choices of a form stand beside their field: above the dialog it is in, and there while the page is scrolled to them. */
export const choicesInPlace = { withinPortal: false, hideDetached: false };
