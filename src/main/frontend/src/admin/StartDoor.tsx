import { lazy, Suspense } from 'react';

const StartScreen = lazy(async () => ({ default: (await import('./StartScreen')).StartScreen }));

/** The overview, loaded only by those who are signed in and see it. */
export function StartDoor() {
  return (
    <Suspense>
      <StartScreen />
    </Suspense>
  );
}
