import { defineArrayMember, defineType } from 'sanity';

export const factList = defineType({
  name: 'factList',
  title: 'Facts',
  type: 'array',
  of: [defineArrayMember({ type: 'fact' })],
});
