import { describe, expect, test } from 'vitest';
import { refuseTakenTargets } from '../src/commands/taken-targets.ts';
import { documentOf } from './render/document-of.ts';

const refusal = (template: string, target: string, fassung = 'voll') => {
  try {
    refuseTakenTargets([documentOf({}, { template, target })], { fassung });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a short name that ends like the file of another document', () => {
  test.each([
    ['vorlage', 'vorlagen/2018/kita-lauf', 'voll'],
    ['vorlage', 'vorlagen/2018/kita-oeffentlich', 'voll'],
    ['tagesordnung', 'tagesordnungen/2018-03-14-oeffentlich', 'voll'],
    ['jahresbericht', 'berichte/2018/jahresbericht-nord-oeffentlich', 'voll'],
  ])('is refused for %s in %s', (template, target, fassung) => {
    expect(refusal(template, target, fassung)).toBe(
      `Der Kurzname in „${target}“ endet auf „-${target.split('-').at(-1)}“; so heißen die Dateien eines anderen Dokuments. Bitte die Datei umbenennen, aus der es entsteht.`,
    );
  });

  test.each([
    ['einladung', 'einladungen/2018-03-14-spenden-lauf', 'voll'],
    ['protokoll', 'protokolle/2018-03-14-spenden-lauf', 'voll'],
    ['tagesordnung', 'tagesordnungen/2018-03-14-spenden-lauf', 'voll'],
    ['einladung', 'einladungen/2018-03-14-ausschuss-oeffentlich', 'voll'],
    ['vorlagenlauf', 'vorlagen/2018/kita-lauf', 'voll'],
    ['tagesordnung', 'tagesordnungen/2018-03-14-nord-oeffentlich', 'oeffentlich'],
  ])('takes no place for %s in %s', (template, target, fassung) => {
    expect(refusal(template, target, fassung)).toBeNull();
  });
});
