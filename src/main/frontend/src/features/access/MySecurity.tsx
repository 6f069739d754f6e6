import { AnswerFrame } from '@/components/AnswerFrame';
import { ChangePassword } from './ChangePassword';
import { myDataDocument } from './ownDocuments';
import { SecondFactor } from './SecondFactor';

/** One's own password and second factor. */
export function MySecurity() {
  return (
    <AnswerFrame document={myDataDocument} variables={{}}>
      {({ me }) =>
        me && (
          <>
            <ChangePassword login={me.login} />
            <SecondFactor on={me.secondFactor} />
          </>
        )
      }
    </AnswerFrame>
  );
}
