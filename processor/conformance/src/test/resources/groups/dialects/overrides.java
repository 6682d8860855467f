import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.PostgreSQLDialect;

@Entity
@Check(constraints = "number > 0")
@DialectOverride.Check(dialect = PostgreSQLDialect.class, override = @Check(name = "of_postgres", constraints = "number > 1"))
@DialectOverride.SQLRestriction(dialect = H2Dialect.class, override = @SQLRestriction("number > 1"))
class Holder {
  @Id Long id;

  @ColumnDefault("1")
  @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("2"))
  @DialectOverride.ColumnDefault(dialect = H2Dialect.class, override = @ColumnDefault("3"))
  int number;

  @ColumnDefault("1")
  @DialectOverride.ColumnDefault(dialect = MySQLDialect.class, override = @ColumnDefault("3"))
  int other;

  @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("7"))
  int alone;

  @Check(constraints = "checked > 0")
  @DialectOverride.Check(dialect = PostgreSQLDialect.class, override = @Check(constraints = "checked > 5"))
  int checked;

  @Formula("id + 1")
  @DialectOverride.Formula(dialect = PostgreSQLDialect.class, override = @Formula("id + 2"))
  int computed;
}
