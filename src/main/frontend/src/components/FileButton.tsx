import classes from './FileButton.module.css';

interface Props {
  label: string;
  accept: string;
  disabled: boolean;
  /** Is a phone's camera opened for it? */
  camera?: boolean;
  onFile: (file: File) => void;
}

/** Chooses a file by a button with words of our own: the browser's would be in its language. */
export function FileButton({ label, accept, disabled, camera = false, onFile }: Props) {
  return (
    <label className={`button ${classes.button}`} data-disabled={disabled || undefined}>
      {label}
      <input
        type="file"
        className="visually-hidden"
        accept={accept}
        disabled={disabled}
        {...(camera && { capture: 'environment' as const })}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) {
            onFile(file);
          }
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
