import { describe, expect, it } from 'vitest';
import { splitEvents } from './events';

describe('events of a stream', () => {
  it('are read as they come, piece by piece', () => {
    const first = splitEvents('event:next\ndata:{"a":1}\n\nevent: next\ndata: {"a"');
    expect(first).toEqual({ events: [{ event: 'next', data: '{"a":1}' }], rest: 'event: next\ndata: {"a"' });
    expect(splitEvents(`${first.rest}:2}\n\n`).events).toEqual([{ event: 'next', data: '{"a":2}' }]);
  });

  it('end with an event without data; comments that keep the line open are none', () => {
    expect(splitEvents(':\n\nevent:complete\ndata:\n\n').events).toEqual([{ event: 'complete', data: '' }]);
  });

  it('may be written over several lines, and end lines as the network does', () => {
    expect(splitEvents('event:next\r\ndata:{\r\ndata:}\r\n\r\n').events).toEqual([{ event: 'next', data: '{\n}' }]);
  });
});
