package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.IndexKey.Nulls;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IntrospectorIndexesTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @BeforeEach
  void create() throws SQLException {
    database.execute(
        """
        create table t (a integer, b integer, s text, v varchar(20), c text collate "C",
          tags text[], doc jsonb, net cidr)
        """);
  }

  @Test
  void aPlainIndexHasNothingBesideItsColumns() throws SQLException {
    assertThat(index("create index i on t (b, a)"))
        .isEqualTo(Index.of("i", List.of(IndexKey.column("b"), IndexKey.column("a"))));
  }

  @Test
  void theIndexesOfConstraintsAreNotRead() throws SQLException {
    database.execute("alter table t add primary key (a), add unique (b)");
    database.execute("alter table t add exclude using gist (net inet_ops with &&)");
    assertThat(indexes()).isEmpty();
  }

  @Test
  void eachKeyHasItsOwnOrder() throws SQLException {
    assertThat(
            index("create index i on t (a desc, b desc nulls last, s nulls first, v asc)").keys())
        .containsExactly(
            IndexKey.column("a").descending(),
            IndexKey.column("b").descending().withNulls(Nulls.LAST),
            IndexKey.column("s").withNulls(Nulls.FIRST),
            IndexKey.column("v"));
  }

  @Test
  void anExpressionIsReadWithoutTheParenthesesAroundTheWhole() throws SQLException {
    assertThat(index("create index i on t (lower(s), b, (a + b) desc, ((a + 1) * (b + 2)))").keys())
        .containsExactly(
            IndexKey.expression("lower(s)"),
            IndexKey.column("b"),
            IndexKey.expression("a + b").descending(),
            IndexKey.expression("(a + 1) * (b + 2)"));
  }

  @Test
  void aPartialUniqueIndexKeepsItsPredicate() throws SQLException {
    assertThat(index("create unique index i on t (a) nulls not distinct where s is not null"))
        .isEqualTo(
            new Index(
                "i",
                false,
                true,
                "btree",
                List.of(IndexKey.column("a")),
                List.of(),
                true,
                Optional.of("s IS NOT NULL")));
  }

  @Test
  void includedColumnsAreNoKeys() throws SQLException {
    assertThat(index("create index i on t (b) include (s, a)"))
        .isEqualTo(Index.of("i", List.of(IndexKey.column("b"))).withInclude(List.of("s", "a")));
  }

  @Test
  void anOperatorClassIsReadWhereItIsNotTheDefault() throws SQLException {
    assertThat(
            index(
                    """
                    create index i on t
                      (s text_pattern_ops, s text_ops, v text_ops, v varchar_ops, v, s bpchar_ops,
                       lower(s) text_pattern_ops, lower(s), net, a int4_ops)
                    """)
                .keys())
        .extracting(IndexKey::operatorClass)
        .containsExactly(
            Optional.of("text_pattern_ops"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("varchar_ops"),
            Optional.empty(),
            Optional.of("bpchar_ops"),
            Optional.of("text_pattern_ops"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  @Test
  void aMethodIsReadWithItsDefaultOperatorClasses() throws SQLException {
    assertThat(index("create index i on t using gin (tags, doc)"))
        .isEqualTo(
            new Index(
                "i",
                false,
                false,
                "gin",
                List.of(IndexKey.column("tags"), IndexKey.column("doc")),
                List.of(),
                false,
                Optional.empty()));
    database.execute("drop index i");
    assertThat(index("create index i on t using gin (doc jsonb_path_ops)").keys())
        .containsExactly(IndexKey.column("doc").withOperatorClass("jsonb_path_ops"));
  }

  @Test
  void aCollationIsReadWhereItIsNotTheKeysOwn() throws SQLException {
    assertThat(
            index(
                    """
                    create index i on t
                      (s collate "C", c, c collate "default", lower(c), lower(c) collate "POSIX",
                       lower(s) collate "C" desc, lower(s))
                    """)
                .keys())
        .containsExactly(
            IndexKey.column("s").withCollation("C"),
            IndexKey.column("c"),
            IndexKey.column("c").withCollation("default"),
            IndexKey.expression("lower(c)"),
            IndexKey.expression("lower(c)").withCollation("POSIX"),
            IndexKey.expression("lower(s)").withCollation("C").descending(),
            IndexKey.expression("lower(s)"));
  }

  private Index index(String sql) throws SQLException {
    database.execute(sql);
    return indexes().get(0);
  }

  private List<Index> indexes() throws SQLException {
    return database.read().schema().tables().get(0).indexes();
  }
}
