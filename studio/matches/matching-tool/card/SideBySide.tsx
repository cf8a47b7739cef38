import { styled } from 'styled-components';

/**
 * Two people side by side, and what speaks for and against them: below on a screen of middle width, between them on a
 * wide one, and one under the other on a narrow one. Read aloud, both people come first.
 */
export const SideBySide = styled.div`
  display: grid;
  gap: 20px 32px;

  & > .between {
    display: grid;
    gap: 16px 32px;
    align-content: start;
  }

  @media (min-width: 600px) {
    grid-template-columns: 1fr 1fr;

    & > .between {
      grid-column: 1 / -1;
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (min-width: 1200px) {
    grid-template-columns: 1fr 1fr 1fr;

    & > .between {
      grid-area: 1 / 2;
      grid-template-columns: 1fr;
    }
  }
`;
