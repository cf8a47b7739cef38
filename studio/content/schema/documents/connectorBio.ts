import { UserIcon } from '@sanity/icons/User';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { fieldInWords } from '../../../shared/labels/fieldsOfWork.ts';
import { spokenLanguageChoices } from '../../../shared/labels/languages.ts';
import { fieldOfWork } from '../../fields-of-work/fieldOfWork.ts';
import { exampleField } from '../exampleField.ts';
import { photoFields } from '../photoFields.ts';
import { slugField } from '../slugField.ts';

/** The public page of a connector: what a participant may ask this person about. */
export const connectorBio = defineType({
  name: 'connectorBio',
  title: 'Connector (public page)',
  type: 'document',
  icon: UserIcon,
  groups: [
    { name: 'person', title: 'Person', default: true },
    { name: 'story', title: 'Story' },
    { name: 'photo', title: 'Photo' },
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'As the Connector wishes to be called. No contact details anywhere on this page',
      type: 'string',
      group: 'person',
      validation: (rule) => rule.required().error('Enter the name of the Connector'),
    }),
    slugField({ source: 'name', group: 'person', folder: '/connectors/' }),
    fieldOfWork({
      name: 'field',
      title: 'Field',
      description: 'The professional field that participants look for',
      group: 'person',
      choose: 'Choose the field of the Connector',
    }),
    defineField({
      name: 'role',
      title: 'Role',
      description: 'Such as “Nurse manager”',
      type: 'string',
      group: 'person',
      validation: (rule) => rule.required().error('Say what the Connector does'),
    }),
    defineField({
      name: 'organisation',
      title: 'Organization',
      description: 'Only when the Connector agrees to show it',
      type: 'string',
      group: 'person',
    }),
    defineField({
      name: 'languages',
      title: 'Languages besides English',
      type: 'array',
      group: 'person',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: spokenLanguageChoices, layout: 'grid' },
    }),
    defineField({
      name: 'bio',
      title: 'In a few sentences',
      description: 'Who this is, and why they give their time',
      type: 'text',
      rows: 6,
      group: 'story',
      validation: (rule) => rule.required().error('Write a few sentences about the Connector'),
    }),
    defineField({
      name: 'askMeAbout',
      title: 'Ask me about',
      description: 'Three to five things, one to a line, such as “Night shifts in a hospital”',
      type: 'lineList',
      group: 'story',
    }),
    exampleField({ group: 'story', what: 'a real person' }),
    ...photoFields({
      group: 'photo',
      description: 'Square or upright, the face in the middle. Move the circle onto the face',
      example: 'Amira Haddad, smiling, in front of a bookshelf',
    }),
  ],
  orderings: [
    { name: 'name', title: 'Name', by: [{ field: 'name', direction: 'asc' }] },
    { name: 'newest', title: 'Newest first', by: [{ field: '_createdAt', direction: 'desc' }] },
  ],
  preview: {
    select: { title: 'name', role: 'role', field: 'field', media: 'photo', example: 'example' },
    prepare: ({ title, role, field, media, example }) => ({
      title,
      subtitle: [example && 'Example', role, fieldInWords(field)].filter(Boolean).join(' · '),
      media,
    }),
  },
});
