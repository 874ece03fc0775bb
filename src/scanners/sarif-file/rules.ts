/** Which rule a result is of, and what there is to say about it. */
import * as v from 'valibot';
import { oneLine } from '../observe.js';
import { SarifRule, type SarifMessage, type SarifResult, type SarifRun } from './document.js';

export interface RuleLookup {
  /** @returns undefined when the run doesn't describe it: results needn't */
  find(result: SarifResult): SarifRule | undefined;
}

export function ruleLookup({ tool }: SarifRun): RuleLookup {
  const components = [tool.driver, ...(tool.extensions ?? [])].map((component) => {
    const rules = (component.rules ?? []).map((each) => {
      const read = v.safeParse(SarifRule, each);
      return read.success ? read.output : undefined;
    });
    const byId = new Map<string, SarifRule>();
    for (const rule of rules) if (typeof rule?.id === 'string' && !byId.has(rule.id)) byId.set(rule.id, rule);
    return { name: component.name, rules, byId };
  });
  return {
    find: (result) => {
      const { rule: reference } = result;
      const index = reference?.index ?? result.ruleIndex ?? -1;
      const ref = reference?.toolComponent;
      // Without a component, an index counts in the driver.
      const home = ref === null || ref === undefined ? components[0] : (components[(ref.index ?? -2) + 1] ?? components.find(({ name }) => name === ref.name));
      const indexed = index >= 0 ? home?.rules[index] : undefined;
      if (indexed !== undefined) return indexed;
      const id = idOf(result);
      // `CA1000/1` is a case of CA1000 (3.27.5).
      for (let each = id; each !== ''; each = each.includes('/') ? each.slice(0, each.lastIndexOf('/')) : '') {
        const found = components.map(({ byId }) => byId.get(each)).find((rule) => rule !== undefined);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

export function idOf(result: SarifResult, rule?: SarifRule): string {
  return result.ruleId ?? result.rule?.id ?? rule?.id ?? '';
}

export function titleOf(rule: SarifRule | undefined, id: string): string {
  const texts = [rule?.shortDescription?.text, rule?.fullDescription?.text, rule?.name];
  return texts.map((text) => oneLine(text ?? '')).find((text) => text !== '') ?? id;
}

/** The text of a message, its placeholders filled in (3.11). Layout is kept: some tools write one field a line. */
export function textOf(message: SarifMessage | null | undefined, rule: SarifRule | undefined, run: SarifRun): string {
  if (message === null || message === undefined) return '';
  const named = message.id === null || message.id === undefined ? undefined : (rule?.messageStrings?.[message.id] ?? run.tool.driver.globalMessageStrings?.[message.id]);
  const text = message.text ?? named?.text ?? message.markdown ?? '';
  return text.replace(/\{(\d+)\}/g, (whole, index: string) => message.arguments?.[Number(index)] ?? whole);
}
