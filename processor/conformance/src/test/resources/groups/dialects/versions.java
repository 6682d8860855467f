//: refused limbeck-102 -- which release of PostgreSQL it will be is not known when entities are compiled
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.dialect.PostgreSQLDialect;

@Entity
class Holder {
  @Id Long id;

  @ColumnDefault("1")
  @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, before = @DialectOverride.Version(major = 16), override = @ColumnDefault("2"))
  int number;
}
