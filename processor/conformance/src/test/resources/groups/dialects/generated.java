//: differs [7.2..7.4] [+-] column public.holder next integer (stored|virtual) default .* -- Hibernate stores the value or not by the release of PostgreSQL, which entities do not know
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.dialect.PostgreSQLDialect;

@Entity
@DiscriminatorFormula("case when number > 0 then 'Holder' else 'Special' end")
@DialectOverride.DiscriminatorFormula(dialect = PostgreSQLDialect.class, override = @DiscriminatorFormula("case when number > 1 then 'Holder' else 'Special' end"))
class Holder {
  @Id Long id;
  int number;

  @GeneratedColumn("number + 1")
  @DialectOverride.GeneratedColumn(dialect = PostgreSQLDialect.class, override = @GeneratedColumn("number + 2"))
  Integer next;
}

@Entity
class Special extends Holder {
  String special;
}
