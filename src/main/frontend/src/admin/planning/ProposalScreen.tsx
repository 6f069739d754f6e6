import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { Legend } from '@/components/Legend';
import { CoverageLegend } from '@/features/coverage/CoverageLegend';
import { describeCoverage } from '@/features/coverage/describe';
import { coverageMapPart } from '@/features/coverage/mapLayers';
import { withPlaces, type NumberedPlace } from '@/features/coverage/planning/proposalLayers';
import { ProposalForm } from '@/features/coverage/planning/ProposalForm';
import { ProposalProgress } from '@/features/coverage/planning/ProposalProgress';
import { proposalReader, writeProposal } from '@/features/coverage/planning/proposalQuestion';
import { ProposalResult, rowsOf } from '@/features/coverage/planning/ProposalResult';
import { proposalWords } from '@/features/coverage/planning/proposalWords';
import { SavePlanDialog } from '@/features/coverage/planning/SavePlanDialog';
import { stepsOfProposal } from '@/features/coverage/planning/steps';
import { useProposal } from '@/features/coverage/planning/useProposal';
import { firstCoverageQuestion } from '@/features/coverage/question';
import { chosenUnitDocument } from '@/features/unit/documents';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { useAnswer } from '@/graphql/useAnswer';
import type { Palette } from '@/map/palette';
import type { Bounds } from '@/map/view';
import { formatDay, today, type Day } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { ForPlanners } from '../ForAdministrators';
import { ListMap } from '../ListMap';
import { useArea } from '../useArea';
import { useQuestion } from '../useQuestion';
import { PlanningFrame } from './PlanningFrame';
import classes from './planning.module.css';

/** Where bases should be: what is asked for, how the search goes, and what it found. */
export function ProposalScreen() {
  const words = useMessages(proposalWords);
  const language = useLanguage();
  const { area } = useArea();
  const read = useMemo(() => proposalReader(area), [area]);
  const { question, change } = useQuestion(read, writeProposal);
  const proposal = useProposal();
  const [hovered, setHovered] = useState<string | null>(null);
  const { search } = proposal;
  const found = search.proposal;
  const day = found?.day ?? question.day ?? today();
  const rows = useMemo(() => (found === null ? [] : rowsOf(found)), [found]);
  const meters = search.input?.radiusMeters ?? 0;
  const places = useMemo(
    () =>
      rows.flatMap<NumberedPlace>(({ id, number, hamlet }) =>
        hamlet?.longitude == null || hamlet.latitude == null
          ? []
          : [{ id, number, longitude: hamlet.longitude, latitude: hamlet.latitude, meters }],
      ),
    [rows, meters],
  );
  const { within, rule, id } = question;
  const part = useCallback(
    (on: Day, palette: Palette) => {
      const asked = { ...firstCoverageQuestion, within, judging: { ...firstCoverageQuestion.judging, rule } };
      return withPlaces(coverageMapPart(asked, on, palette, id), places, palette, id);
    },
    [within, rule, id, places],
  );
  const askedWithin = search.input === null ? null : String(search.input.within);
  const unit = useAnswer(chosenUnitDocument, { id: askedWithin ?? '', asOf: day }, askedWithin !== null).data?.data.unit;
  const select = (chosen: string) => change({ ...question, id: question.id === chosen ? null : chosen }, { replace: true });
  return (
    <ForPlanners>
      <PlanningFrame title={words.title} wide search={{ within: within ?? 'all', day: question.day, rule }}>
        <ListMap
          title={words.onMap}
          question={JSON.stringify([within, places.length])}
          day={day}
          part={part}
          within={within}
          extent={boundsOfPlaces(places)}
          hovered={hovered}
          wideMap
          legend={(palette) => (
            <>
              {places.length > 0 && (
                <Legend
                  title={words.baseMark}
                  items={[
                    { label: words.baseMark, fill: palette.selected, line: palette.label },
                    { label: words.reach, fill: `${palette.selected}1f`, line: palette.selected, dashed: true },
                  ]}
                />
              )}
              <CoverageLegend palette={palette} />
            </>
          )}
          describe={(picked) => (picked.layer === 'places' ? nameOf(rows, picked.id) : describeCoverage(picked, language))}
          onPick={(picked) => picked.layer === 'places' && select(picked.id)}
          onHover={setHovered}
        >
          <div className={classes.form}>
            <p className={classes.note}>{words.intro}</p>
            <ProposalForm
              question={question}
              proposal={proposal}
              place={
                <UnitPicker label={words.unit} value={within} day={day} onChange={(unit) => change({ ...question, within: unit })} />
              }
              onQuestion={(next) => change(next, { replace: true })}
            />
          </div>
          <ProposalProgress search={search} onCancel={proposal.cancel} />
          {found && (
            <ProposalResult
              proposal={found}
              selected={id}
              hovered={hovered}
              onHover={setHovered}
              onSelect={select}
              asked={words.asked(unit?.id === askedWithin ? (unit?.fullName ?? '') : '', formatNumber(meters / 1000, language, 1), formatDay(found.day))}
              tools={askedWithin !== null && <ResultTools proposal={found} unit={askedWithin} />}
            />
          )}
        </ListMap>
      </PlanningFrame>
    </ForPlanners>
  );
}

function ResultTools({ proposal, unit }: { proposal: NonNullable<ReturnType<typeof useProposal>['search']['proposal']>; unit: string }) {
  const words = useMessages(proposalWords);
  const navigate = useNavigate();
  const [saving, setSaving] = useState(false);
  const named = useAnswer(chosenUnitDocument, { id: unit, asOf: proposal.day }).data?.data.unit;
  return (
    <div className={classes.tools}>
      <button type="button" className="button" onClick={() => setSaving(true)}>
        {words.save}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {words.print}
      </button>
      {saving && (
        <SavePlanDialog
          title={words.saveTitle}
          ask={words.saveAsk}
          submit={words.save}
          unit={unit}
          name={words.usualName(words.kinds[proposal.kind], String(proposal.bases.length), named?.fullName ?? '')}
          steps={stepsOfProposal(proposal, words.stepNames[proposal.kind])}
          onSaved={(key) => void navigate({ to: '/admin/coverage/plans/$key', params: { key } })}
          onClose={() => setSaving(false)}
        />
      )}
    </div>
  );
}

function nameOf(rows: ReturnType<typeof rowsOf>, id: string): string {
  const row = rows.find((one) => one.id === id);
  return row ? `${row.number}. ${row.hamlet?.name ?? ''}` : '';
}

function boundsOfPlaces(places: readonly NumberedPlace[]): Bounds | null {
  if (places.length === 0) {
    return null;
  }
  const longitudes = places.map(({ longitude }) => longitude);
  const latitudes = places.map(({ latitude }) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
