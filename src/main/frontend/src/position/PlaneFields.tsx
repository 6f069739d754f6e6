import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { request } from '@/graphql/request';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { parseMeters, type Point } from './coordinates';
import { convertedPositionDocument } from './documents';
import { provinceMeridians, wideMeridians, type Meridian } from './meridians';
import { positionWords } from './words';
import classes from './position.module.css';

interface Props {
  errors: { latitude?: string | undefined; longitude?: string | undefined };
  onPoint: (point: Point) => void;
}

/** The last meridian that was chosen on this device. */
const memory = 'diachido.meridian';

const option = ({ crs, degrees, provinces }: Meridian) => ({ value: crs, label: `${degrees} · ${provinces}` });

/** Metres of VN-2000, which the server brings to degrees. */
export function PlaneFields({ errors, onPoint }: Props) {
  const words = useMessages(positionWords);
  const language = useLanguage();
  const [crs, setCrs] = useState(() => localStorage.getItem(memory) ?? 'EPSG:9213');
  const [northing, setNorthing] = useState('');
  const [easting, setEasting] = useState('');
  const [tried, setTried] = useState(false);
  const [told, setTold] = useState<{ text: string; wrong: boolean } | null>(null);
  const [north, east] = [parseMeters(northing), parseMeters(easting)];
  const convert = async () => {
    setTried(true);
    if (north === null || east === null) {
      return;
    }
    setTold({ text: words.converting, wrong: false });
    try {
      const { data } = await request(convertedPositionDocument, { northing: north, easting: east, crs }, language);
      const { longitude, latitude, accuracyMeters, userErrors } = data.convertedPosition ?? { userErrors: [] };
      if (longitude == null || latitude == null) {
        setTold({ text: userErrors[0]?.message ?? words.failed, wrong: true });
        return;
      }
      onPoint({ longitude, latitude });
      setTold({ text: words.converted(accuracyMeters == null ? null : formatNumber(accuracyMeters, language, 1)), wrong: false });
    } catch {
      setTold({ text: words.failed, wrong: true });
    }
  };
  const wrong = (meters: number | null) => (tried && meters === null ? words.notMeters : undefined);
  const byEnter = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      void convert();
    }
  };
  return (
    <>
      <NativeSelect
        label={words.meridian}
        description={words.meridianHint}
        value={crs}
        data={[
          { group: words.ofProvinces, items: provinceMeridians.map(option) },
          { group: words.ofCountry, items: wideMeridians.map(option) },
        ]}
        onChange={({ currentTarget: { value } }) => {
          setCrs(value);
          setTold(null);
          localStorage.setItem(memory, value);
        }}
      />
      <TextInput
        label={words.northing}
        description={words.planeHint}
        error={wrong(north) ?? errors.latitude}
        inputMode="decimal"
        autoComplete="off"
        value={northing}
        onKeyDown={byEnter}
        onChange={(event) => setNorthing(event.currentTarget.value)}
      />
      <TextInput
        label={words.easting}
        error={wrong(east) ?? errors.longitude}
        inputMode="decimal"
        autoComplete="off"
        value={easting}
        onKeyDown={byEnter}
        onChange={(event) => setEasting(event.currentTarget.value)}
      />
      <div>
        <button type="button" className="button" onClick={() => void convert()}>
          {words.convert}
        </button>
      </div>
      <p role="status" className={told?.wrong ? classes.warning : classes.note}>
        {told?.text}
      </p>
    </>
  );
}
