import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Container = styled.div`
  container-type: inline-size;
`;

const Grid = styled.div`
  display: grid;
  gap: 2rem 2.5rem;
  max-width: 72rem;
  @container (min-width: 44rem) {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
`;

const Column = styled.div`
  display: grid;
  gap: 2rem;
  align-content: start;
  min-width: 0;
`;

/** What a person wrote, and beside it (below it where the pane is narrow) what staff and the program keep. */
export function Columns({ main, aside }: { main: ReactNode; aside: ReactNode }) {
  return (
    <Container>
      <Grid>
        <Column>{main}</Column>
        <Column>{aside}</Column>
      </Grid>
    </Container>
  );
}
