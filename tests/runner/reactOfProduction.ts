/*
 * React as it is deployed. Its development build keeps for every element where in the code it was made, which is half of
 * the time that a page or an email takes to render.
 */
const usual = process.env.NODE_ENV;
process.env.NODE_ENV = 'production';
await Promise.all([
  import('react'),
  import('react/jsx-runtime'),
  import('react-dom'),
  import('react-dom/server'),
]);
process.env.NODE_ENV = usual;
