import type { Shape } from '@/map/images';

interface Props {
  shape: Shape;
  fill: string;
  ink: string;
}

/** A mark of the map, drawn for rows and legends; the words beside it say what it means. */
export function Mark({ shape, fill, ink }: Props) {
  return (
    <svg width="18" height="18" viewBox="0 0 22 22" aria-hidden="true" style={{ flex: 'none', verticalAlign: '-3px' }}>
      <g fill={fill} stroke={ink} strokeWidth="1.5" strokeLinejoin="round">
        {shapes[shape]}
      </g>
      {shape === 'plate' && <path d={star} fill={ink} />}
    </svg>
  );
}

const star = 'M11 3.7l1.25 3.6 3.8.07-3.03 2.3 1.1 3.65L11 11.1l-3.12 2.22 1.1-3.65-3.03-2.3 3.8-.07z';

const shapes: Record<Shape, React.ReactNode> = {
  plate: <path d="M4.8 1.8h12.4a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-3.1L11 20.9l-3.1-5.1H4.8a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3z" />,
  diamond: <path d="M11 2.2l8.8 8.8-8.8 8.8L2.2 11z" />,
  disc: <circle cx="11" cy="11" r="6.6" />,
  triangle: <path d="M11 3.1l8 13.9H3z" />,
  square: <path d="M5.3 5.3h11.4v11.4H5.3z" />,
};
