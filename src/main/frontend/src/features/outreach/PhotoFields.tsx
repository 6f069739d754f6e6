import { useEffect, useMemo } from 'react';
import { FileButton } from '@/components/FileButton';
import { useMessages } from '@/text/language';
import type { WaitingPhoto } from './outbox';
import { smaller } from './picture';
import { reportWords } from './reportWords';
import { outreachWords } from './words';
import classes from './outreach.module.css';

const most = 20;

interface Props {
  value: WaitingPhoto[];
  onChange: (photos: WaitingPhoto[]) => void;
}

/** Pictures that are kept with the report and sent with it. */
export function PhotoFields({ value, onChange }: Props) {
  const words = useMessages(reportWords);
  const { photo: photoWord, photos: title } = useMessages(outreachWords);
  const shown = useMemo(() => value.map(({ file, name }) => (file.size > 0 ? URL.createObjectURL(file) : name)), [value]);
  useEffect(() => () => shown.filter((url) => url.startsWith('blob:')).forEach((url) => URL.revokeObjectURL(url)), [shown]);
  const add = async (file: File) => onChange([...value, { name: 'anh.jpg', file: await smaller(file), digest: null }]);
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {value.length > 0 && (
        <div className={classes.photos}>
          {shown.map((url, at) => (
            <div key={url} className={classes.shot}>
              <img src={url} alt={photoWord(at + 1)} width={104} height={78} />
              <button type="button" aria-label={words.dropPhoto(at + 1)} onClick={() => onChange(value.filter((_, place) => place !== at))}>
                ×
              </button>
            </div>
          ))}
        </div>
      )}
      <div>
        <FileButton
          label={words.takePhoto}
          accept="image/jpeg,image/png,image/webp"
          disabled={value.length >= most}
          onFile={(file) => void add(file)}
        />
      </div>
    </fieldset>
  );
}
