/** The sign of a house, in red, with the star: a red address. */
export function Logo() {
  return (
    <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M5 2h22a3 3 0 0 1 3 3v17a3 3 0 0 1-3 3h-7.5L16 31l-3.5-6H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z"
        fill="var(--red)"
      />
      <path
        d="M16 5.2l2.55 5.6 6.1.7-4.53 4.15 1.23 6.02L16 18.65l-5.35 3.02 1.23-6.02L7.35 11.5l6.1-.7z"
        fill="#f6c445"
      />
    </svg>
  );
}
