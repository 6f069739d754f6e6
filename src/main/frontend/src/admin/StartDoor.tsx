import { lazy, Suspense } from 'react';
import { Loading } from './Loading';

const StartScreen = lazy(async () => ({ default: (await import('./StartScreen')).StartScreen }));

/** The overview, loaded only by those who are signed in and see it. */
export function StartDoor() {
  return (
    <Suspense fallback={<Loading />}>
      <StartScreen />
    </Suspense>
  );
}
