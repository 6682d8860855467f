import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import org.hibernate.annotations.Check;

@Entity
@Table(
    name = "a_table_whose_name_is_so_very_long_that_PostgreSQL_cuts_it_off_at_the_end",
    indexes = {
      @Index(name = "an_index_whose_name_is_so_very_long_that_PostgreSQL_cuts_it_off_at_the_end", columnList = "plain"),
      @Index(columnList = "a_column_whose_name_is_so_very_long_that_PostgreSQL_cuts_it_off_at_the_end")
    },
    uniqueConstraints = {
      @UniqueConstraint(
          name = "a_unique_constraint_whose_name_is_so_very_long_that_PostgreSQL_cuts_it_off",
          columnNames = {"plain", "other"}),
      @UniqueConstraint(columnNames = {"other", "a_column_whose_name_is_so_very_long_that_PostgreSQL_cuts_it_off_at_the_end"})
    })
@Check(name = "a_check_whose_name_is_so_very_long_that_PostgreSQL_cuts_it_off_at_the_end", constraints = "plain > 0")
class Holder {
  @Id
  @GeneratedValue(generator = "g")
  @SequenceGenerator(name = "g", sequenceName = "a_sequence_whose_name_is_so_very_long_that_PostgreSQL_cuts_it_off_at_the_end")
  Long id;

  int plain;
  @Column(unique = true) int other;

  @Column(name = "a_column_whose_name_is_so_very_long_that_PostgreSQL_cuts_it_off_at_the_end", unique = true)
  @Check(constraints = "a_column_whose_name_is_so_very_long_that_PostgreSQL_cuts_it_off_at_the_end > 0")
  int column;

  @ManyToOne
  @JoinColumn(
      foreignKey = @ForeignKey(name = "a_foreign_key_whose_name_is_so_very_long_that_PostgreSQL_cuts_it_off_at_the_end"))
  Holder parent;

  @ManyToOne Holder anAttributeOfWhichTheNameIsSoVeryLongThatPostgresCutsItOffAtTheEnd;
  @ManyToMany
  @JoinTable(name = "many_of_a_table_whose_name_is_so_very_long_that_PostgreSQL_cuts_it_off")
  List<Holder> many;

  @ElementCollection List<String> elements;
}
