import { createContext, useContext } from 'react';
import { useMessages } from '@/text/language';
import { borderDrawingWords, drawingWords } from './words';

/** What is drawn: the grounds of a site, or the border of a unit. */
export const DrawingSubject = createContext<'grounds' | 'border'>('grounds');

export function useDrawingWords(): typeof drawingWords.vi {
  const grounds = useMessages(drawingWords);
  const border = useMessages(borderDrawingWords);
  return useContext(DrawingSubject) === 'border' ? { ...grounds, ...border } : grounds;
}
