import { readScanQuestion, writeScanQuestion } from '@/features/board/scanBars';
import { ScanChart } from '@/features/board/ScanChart';
import { ScanShares } from '@/features/board/ScanShares';
import { scanCountWords } from '@/features/board/scanCountWords';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { BoardsFrame } from './BoardsFrame';
import { useQuestion } from './useQuestion';
import classes from './ScansScreen.module.css';

/** How often the boards of an area were scanned, over time and which of them. */
export function ScansScreen() {
  const words = useMessages(scanCountWords);
  const { question, change } = useQuestion(readScanQuestion, writeScanQuestion);
  const { within, period } = question;
  return (
    <BoardsFrame title={words.title}>
      <div className={classes.place}>
        <UnitPicker value={within} day={today()} onChange={(next) => change({ ...question, within: next })} />
      </div>
      <div className={classes.charts}>
        <ScanChart where={{ within }} period={period} onPeriod={(next) => change({ ...question, period: next })} />
        <ScanShares question={question} onQuestion={change} />
      </div>
    </BoardsFrame>
  );
}
