//: differs [6.6..6.6] [-+] column public.identity1 .* -- Hibernate 6.6 makes a sequence for a generic generator of strategy identity, and no identity column
//: differs [6.6..6.6] - sequence public.ident .* -- Hibernate 6.6 makes a sequence for a generic generator of strategy identity, and no identity column
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
class Strategy {
  @Id
  @GeneratedValue(generator = "uuids")
  @GenericGenerator(name = "uuids", strategy = "uuid2")
  UUID id;
}

@Entity
class Sequenced {
  @Id
  @GeneratedValue(generator = "numbers")
  @GenericGenerator(
      name = "numbers",
      type = org.hibernate.id.enhanced.SequenceStyleGenerator.class,
      parameters = {
        @Parameter(name = "sequence_name", value = "my_seq"),
        @Parameter(name = "initial_value", value = "7"),
        @Parameter(name = "increment_size", value = "3")
      })
  Long id;
}

@Entity
class Incremented {
  @Id
  @GeneratedValue(generator = "incr")
  @GenericGenerator(name = "incr", strategy = "increment")
  Long id;
}

@Entity
class Identity1 {
  @Id
  @GeneratedValue(generator = "ident")
  @GenericGenerator(name = "ident", strategy = "identity")
  Long id;
}
