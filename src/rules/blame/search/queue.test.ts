import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Queue } from './queue';

/** What comes out until the queue is empty. */
function emptied<Item>(queue: Queue<Item>): Item[] {
  const items: Item[] = [];
  for (let next = queue.pop(); next; next = queue.pop()) items.push(next.item);
  return items;
}

test('the least priority comes first, and of equals the one of least order', () => {
  const queue = new Queue<string>();
  const priorities = { dear: 30, cheap: 10, 'just as cheap': 10, 'in between': 20 };
  for (const [order, [item, priority]] of Object.entries(priorities).entries()) {
    queue.push(item, priority, order);
  }
  expect(emptied(queue)).toEqual(['cheap', 'just as cheap', 'in between', 'dear']);
});

test('an item comes out with its priority; of an empty queue nothing comes', () => {
  const queue = new Queue<string>();
  queue.push('a', 5, 7);
  expect(queue.pop()).toEqual({ item: 'a', priority: 5, order: 7 });
  expect(queue.pop()).toBeUndefined();
});

test('the order holds when things come and go', () => {
  const steps = fc.array(fc.option(fc.nat({ max: 5 })), { size: 'medium' });
  fc.assert(
    fc.property(steps, (priorities) => {
      const queue = new Queue<number>();
      const waiting: { item: number; priority: number }[] = [];
      for (const [item, priority] of priorities.entries()) {
        if (priority === null) {
          waiting.sort((a, b) => a.priority - b.priority || a.item - b.item);
          expect(queue.pop()?.item).toBe(waiting.shift()?.item);
        } else {
          queue.push(item, priority, item);
          waiting.push({ item, priority });
        }
      }
      waiting.sort((a, b) => a.priority - b.priority || a.item - b.item);
      expect(emptied(queue)).toEqual(waiting.map(({ item }) => item));
    }),
  );
});
