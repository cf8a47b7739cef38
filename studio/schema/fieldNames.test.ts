import type { ObjectSchemaType, SchemaType, Workspace } from 'sanity';
import { beforeAll, expect, test } from 'vitest';
import { fieldName } from '../../program/content/fieldNames.ts';
import { resolveWorkspaces } from '../resolved.fixture.ts';

let content: Workspace;
beforeAll(async () => {
  content = (await resolveWorkspaces()).content;
});

const TEXT = 'plainText';

/** Each field in a type and in the entries of its lists: where it is, Studio's title, and the name in messages. */
function namesIn(
  type: ObjectSchemaType,
  inside?: string,
): [place: string, studio: string, message: string][] {
  return type.fields.flatMap(({ name, type: field }) => {
    const place = `${inside ?? type.name}.${name}`;
    const entries: SchemaType[] = 'of' in field && field.name !== TEXT ? field.of : [];
    return [
      [place, field.title ?? '', fieldName(name, inside)] satisfies [string, string, string],
      ...[field, ...entries].flatMap((inner) =>
        'fields' in inner && inner.name !== 'slug' ? namesIn(inner, name) : [],
      ),
    ];
  });
}

test('the words for a field that ends the build are the words that Studio shows', () => {
  const guide = content.schema.get('guide');
  const names = guide && 'fields' in guide ? namesIn(guide) : [];
  expect(names.length).toBeGreaterThan(40);
  expect(names.map(([place, , message]) => [place, message])).toEqual(
    names.map(([place, studio]) => [place, studio]),
  );
});
