package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexDefinitionTest {

  @Test
  void aCollationBelongsToTheKeyThatItFollows() {
    IndexDefinition definition =
        new IndexDefinition(
            "CREATE INDEX i ON public.t USING btree (lower(a), lower(a) COLLATE \"C\" DESC,"
                + " ((a || ', '::text)), b COLLATE \"C\")");
    assertThat(definition.collated(List.of("lower(a)", "lower(a)", "((a || ', '::text))", "b")))
        .containsExactly(false, true, false, true);
  }
}
