import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

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
