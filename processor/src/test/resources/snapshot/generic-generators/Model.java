package generic;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

class TicketNumbers extends SequenceStyleGenerator {}

@Entity
class Plain {
  @Id
  @GeneratedValue(generator = "plain_numbers")
  @GenericGenerator(name = "plain_numbers", type = SequenceStyleGenerator.class)
  Long id;
}

@Entity
class Told {
  @Id
  @GeneratedValue(generator = "told")
  @GenericGenerator(
      name = "told",
      type = SequenceStyleGenerator.class,
      parameters = {
        @Parameter(name = "sequence_name", value = "told_numbers"),
        @Parameter(name = "initial_value", value = "1000"),
        @Parameter(name = "increment_size", value = "10")
      })
  Long id;
}

@Entity
class Single {
  @Id
  @GeneratedValue(generator = "single_numbers")
  @GenericGenerator(
      name = "single_numbers",
      type = SequenceStyleGenerator.class,
      parameters = {
        @Parameter(name = "optimizer", value = "none"),
        @Parameter(name = "increment_size", value = "20")
      })
  Long id;
}

@Entity
class Ticket {
  @Id
  @GeneratedValue(generator = "tickets")
  @GenericGenerator(name = "tickets", type = TicketNumbers.class)
  Long id;
}

@Entity
class InMemory {
  @Id
  @GeneratedValue(generator = "in_memory")
  @GenericGenerator(name = "in_memory", strategy = "increment")
  Long id;
}

@Entity
class ByTable {
  @Id
  @GeneratedValue(generator = "by_table")
  @GenericGenerator(
      name = "by_table",
      strategy = "enhanced-table",
      parameters = {
        @Parameter(name = "table_name", value = "counters"),
        @Parameter(name = "segment_column_name", value = "counter"),
        @Parameter(name = "value_column_name", value = "next_one")
      })
  Long id;
}

@Entity
@GenericGenerator(name = "at_class_numbers", strategy = "sequence")
class AtClass {
  @Id
  @GeneratedValue(generator = "at_class_numbers")
  Long id;
}

class OwnTables implements org.hibernate.id.IdentifierGenerator {
  @Override
  public Object generate(
      org.hibernate.engine.spi.SharedSessionContractImplementor session, Object object) {
    return 1L;
  }

  @Override
  public void registerExportables(org.hibernate.boot.model.relational.Database database) {}
}

@Entity
class Unknown {
  @Id
  @GeneratedValue(generator = "own_tables")
  @GenericGenerator(name = "own_tables", type = OwnTables.class)
  Long id;
}

@Entity
class Missing {
  @Id
  @GeneratedValue(generator = "missing_numbers")
  @GenericGenerator(name = "missing_numbers", strategy = "app.NotThere")
  Long id;
}
