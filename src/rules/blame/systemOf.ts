import type { Context } from '../context';
import { checkedRelations, type LinearRule } from '../relation';
import type { System } from './system';
import { SystemBuilder } from './systemBuilder';

/**
 * Collects the relations of all linear rules in one system; those that can't be tested are left
 * out.
 */
export function systemOf(context: Context, rules: readonly LinearRule[]): System {
  const builder = new SystemBuilder(context.report);
  for (const rule of rules) {
    const { relations, outcomes } = checkedRelations(context, rule);
    relations.forEach((relation, index) => {
      const outcome = outcomes[index];
      if (outcome && outcome.kind !== 'notTestable') builder.add(rule.id, relation, outcome);
    });
  }
  return builder.finish();
}
