package dev.limbeck.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.operation.SqlToken.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlStatementsTest {

  @Test
  void textIsTakenToItsPieces() {
    String sql = "select E'a\\'b' || 'it''s' || $x$ ; $1$ $x$, \"A \"\"b\"\"\", 1.5e3, $1 -- ; end";

    assertThat(SqlLexer.tokens(sql))
        .extracting(token -> token.kind() + " " + token.text())
        .containsExactly(
            "WORD select",
            "STRING E'a\\'b'",
            "SYMBOL |",
            "SYMBOL |",
            "STRING 'it''s'",
            "SYMBOL |",
            "SYMBOL |",
            "STRING $x$ ; $1$ $x$",
            "SYMBOL ,",
            "QUOTED \"A \"\"b\"\"\"",
            "SYMBOL ,",
            "NUMBER 1.5e3",
            "SYMBOL ,",
            "SYMBOL $",
            "NUMBER 1",
            "COMMENT -- ; end");
  }

  @Test
  void commentsNest() {
    assertThat(SqlLexer.tokens("/* a /* b */ ; */ x"))
        .extracting(SqlToken::kind)
        .containsExactly(Kind.COMMENT, Kind.WORD);
  }

  @Test
  void whatIsLeftOpenEndsWithTheText() {
    for (String open : List.of("'a", "\"a", "/* a", "$a$ b", "E'\\", "E'a\\'")) {
      assertThat(SqlLexer.tokens(open)).as(open).hasSize(1);
    }
  }

  @Test
  void statementsEndAtSemicolonsThatStandAlone() {
    assertThat(count("select 1; ; select ';'; -- ;\n/* ; */ select $$;$$;")).isEqualTo(3);
    assertThat(count("  -- nothing\n ; ")).isZero();
    assertThat(
            count(
                "create function f() returns int begin atomic select case when true then 1 end;"
                    + " select 2; end; select 3"))
        .isEqualTo(2);
  }

  @Test
  void aLongStringIsReadToo() {
    assertThat(count("select '" + "x''".repeat(100_000) + "'; select 1")).isEqualTo(2);
  }

  @Test
  void placesForValuesAreOutsideStringsAndNotDoubled() {
    assertThat(Placeholders.parts("a = ? and b ?? 'c?' and \"d?\" = ? -- ?"))
        .containsExactly("a = ", " and b ? 'c?' and \"d?\" = ", " -- ?");
  }

  private static int count(String sql) {
    return SqlStatements.of(sql).size();
  }
}
