/** One event of a stream: what it is and what it says. */
export interface StreamEvent {
  event: string;
  data: string;
}

/** The events that have come as a whole, and what has come of the next one. */
export function splitEvents(text: string): { events: StreamEvent[]; rest: string } {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  return { events: blocks.flatMap(readEvent), rest };
}

function readEvent(block: string): StreamEvent[] {
  const values = (name: string) =>
    block
      .split('\n')
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).replace(/^ /, ''));
  const [event] = values('event');
  return event === undefined ? [] : [{ event, data: values('data').join('\n') }];
}
