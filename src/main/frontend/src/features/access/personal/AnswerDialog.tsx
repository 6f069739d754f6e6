import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { Facts } from '@/components/Card';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { answerDocument } from './documents';
import { personalWords } from './personalWords';
import { registerWords } from './registerWords';
import { RequestState, type PersonRequest } from './RequestState';
import classes from '../access.module.css';

/** Answers what a person asked. */
export function AnswerDialog({ request, onClose }: { request: PersonRequest; onClose: () => void }) {
  const words = useMessages(registerWords);
  const personal = useMessages(personalWords);
  const change = useChange(answerDocument, (data) => data.answerPersonRequest);
  const [answer, setAnswer] = useState('');
  const send = async () => {
    if ((await change.send({ input: { id: request.id, answer } })) !== null) {
      onClose();
    }
  };
  return (
    <Dialog title={words.answerTo(request.account?.name ?? words.nobody)} onClose={onClose}>
      <div className={classes.dialog}>
        <Facts
          facts={[
            [personal.kind, personal.kinds[request.kind]],
            [personal.note, request.note],
            [personal.receivedAt, formatMoment(request.receivedAt)],
            [personal.state, <RequestState key="state" request={request} />],
          ]}
        />
      </div>
      <Form
        submit={words.answer}
        pending={change.pending}
        problem={change.problem}
        fields={['answer']}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <p className={classes.note}>{words.answerAsk}</p>
        <Textarea
          label={personal.answer}
          description={words.answerHint}
          error={change.problem.fields.answer}
          rows={4}
          maxLength={2000}
          value={answer}
          onChange={(event) => setAnswer(event.currentTarget.value)}
        />
      </Form>
    </Dialog>
  );
}
