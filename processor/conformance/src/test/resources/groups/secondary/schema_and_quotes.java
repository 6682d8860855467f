import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

@Entity @Table(schema = "s1") @SecondaryTable(name = "`More Text`", schema = "s2") class Doc { @Id Long id; @Column(table = "`More Text`", name = "`The Text`") String text; }
