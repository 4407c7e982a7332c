import { excerpt } from '../source/quoting.ts';
import { plainName, suggest } from './suggest.ts';
import type { Wording } from './wording.ts';

/** Names that people reach for when they want to write down a case; there is no such field, anywhere, on purpose. */
const CASE_FIELDS =
  /^(klient|fall(-?(nr|nummer|daten|name|geschichte|verlauf))?s?$|aktenzeichen|geburts|geb-?datum|diagnose|kind(es)?-?name|name-des-kindes|familien?-?name|hilfeplan|eltern-?name|patient)/;

/** Fields that a body has itself; a part of its kind has one of that name for something else. */
const FIELDS_OF_A_BODY: Readonly<Record<string, string>> = {
  sitze:
    'Es gehört in die Datei des Gremiums in gremien/; unter „team:“ stehen nur die Sitze des Organisationsteams.',
};

/** `known` maps the fields of this place to those one level below, where a field that slipped out may belong. */
export function describeUnknownField(field: string, known: ReadonlyMap<string, readonly string[]>): Wording {
  const [word] = CASE_FIELDS.exec(plainName(field)) ?? [];
  if (word !== undefined) {
    return {
      code: 'schema/fallangabe',
      // What follows the word may be the name.
      message: `Das Feld „${word.length < plainName(field).length ? `${word}…` : excerpt(field)}“ gibt es nicht: Angaben zu einzelnen Kindern, Jugendlichen oder Familien gehören nicht hierher.`,
      hint: 'Das Feld entfernen, bevor die Datei mit git gespeichert wird; die git-Historie behält auch Gelöschtes.',
      field,
      part: 'key',
      personal: word.length < plainName(field).length ? 'field' : 'value',
    };
  }
  const [parent] = [...known].find(([, below]) => below.includes(field)) ?? [];
  const meant = suggest(field, known.keys());
  return {
    code: 'schema/unbekanntes-feld',
    message: `Das Feld „${excerpt(field)}“ ist hier nicht bekannt.`,
    hint: parent
      ? (FIELDS_OF_A_BODY[field] ?? `Es gehört unter „${parent}:“; die Zeile weiter einrücken.`)
      : meant
        ? `Meinten Sie „${meant}“?`
        : `Möglich sind hier: ${[...known.keys()].join(', ')}.`,
    field,
    part: 'key',
  };
}
