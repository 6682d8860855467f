import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
class Sequenced {
  @Id
  @GeneratedValue(generator = "plain")
  @GenericGenerator(name = "plain", strategy = "sequence")
  Long id;
}

@Entity
class Native {
  @Id
  @GeneratedValue(generator = "nat")
  @GenericGenerator(name = "nat", strategy = "native")
  Long id;
}

@Entity
class Enhanced {
  @Id
  @GeneratedValue(generator = "enh")
  @GenericGenerator(name = "enh", strategy = "enhanced-sequence", parameters = @Parameter(name = "sequence_name", value = "enh_s"))
  Integer id;
}
