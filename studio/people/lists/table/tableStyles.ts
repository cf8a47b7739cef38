import { styled } from 'styled-components';

/** Lines between rows alone; the head stays in view, and so does the name. */
export const Table = styled.table`
  border-collapse: separate;
  border-spacing: 0;
  min-width: 100%;
  font-size: 0.8125rem;
  line-height: 1.3;
  color: var(--card-fg-color);
  & th, & td {
    height: 40px;
    box-sizing: border-box;
    padding: 0 0.75rem;
    text-align: left;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    max-width: 17rem;
    border-bottom: 1px solid var(--card-border-color);
    background: var(--card-bg-color);
  }
  & thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    font-weight: 600;
  }
  & .name {
    position: sticky;
    left: 0;
    z-index: 1;
    font-weight: 500;
    min-width: 11rem;
  }
  & thead .name { z-index: 3; font-weight: 600; }
  & .number { text-align: end; font-variant-numeric: tabular-nums; }
  & .box { width: 1px; padding-inline-end: 0; }
  & tbody tr:hover > *, & tbody tr:focus-within > * { background: var(--card-muted-bg-color); }
  & tbody a { color: inherit; text-decoration: none; }
  & tbody a:hover, & tbody a:focus-visible { text-decoration: underline; }
  & thead button {
    all: unset;
    cursor: pointer;
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    padding: 0.25rem 0;
  }
  & thead button:focus-visible { outline: 2px solid var(--card-focus-ring-color); outline-offset: 2px; }
`;
