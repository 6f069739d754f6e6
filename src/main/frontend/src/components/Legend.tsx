import type { ReactNode } from 'react';
import classes from './Legend.module.css';

export interface LegendItem {
  label: string;
  /** A mark in the shape the map draws; else an area. */
  mark?: ReactNode;
  fill?: string;
  line?: string;
  hatch?: string;
  /** Pixels between the strokes. */
  hatchSpacing?: number;
  dashed?: boolean;
  /** A count beside the words. */
  value?: string;
}

/** What colours, patterns and marks mean, in words. */
export function Legend({ title, heading, items }: { title: string; heading?: string; items: readonly LegendItem[] }) {
  return (
    <div role="group" className={classes.legend} aria-label={heading ?? title} data-testid="legend">
      {heading && <p>{heading}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.label}>
            {item.mark ?? <Area {...item} />}
            <span>{item.label}</span>
            {item.value !== undefined && <b data-testid="legend-value">{item.value}</b>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Area({ fill, line, hatch, hatchSpacing = 6, dashed }: LegendItem) {
  const id = `hatch-${hatch?.replace('#', '')}-${hatchSpacing}`;
  return (
    <svg width="26" height="16" aria-hidden="true" className={classes.area}>
      {hatch && (
        <pattern id={id} width={hatchSpacing} height={hatchSpacing} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d={`M0 0V${hatchSpacing}`} stroke={hatch} strokeWidth="1.2" />
        </pattern>
      )}
      <rect x="1" y="1" width="24" height="14" rx="2" fill={fill} />
      {hatch && <rect x="1" y="1" width="24" height="14" rx="2" fill={`url(#${id})`} />}
      <rect x="1" y="1" width="24" height="14" rx="2" fill="none" stroke={line} strokeDasharray={dashed ? '3 2' : undefined} />
    </svg>
  );
}
