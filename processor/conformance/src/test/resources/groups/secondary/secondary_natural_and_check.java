import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity @SecondaryTable(name = "more") class Doc { @Id Long id; @Column(table = "more") @Check(constraints = "qty > 0") int qty; @Column(table = "more") @ColumnDefault("'x'") @Comment("said") String text; @Enumerated(EnumType.STRING) @Column(table = "more") Kind kind; enum Kind { A, B } }
