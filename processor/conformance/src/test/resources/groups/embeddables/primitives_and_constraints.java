import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Embeddable class P { int a; boolean b; @Basic int c; @Column int d; @Basic(optional = false) Integer e; @Column(nullable = false) Long f; @Column(unique = true) String u; @ColumnDefault("5") int def; @Check(constraints = "chk > 0") int chk; @Comment("said") int com; }
@Entity class E { @Id Long id; @Embedded P p; }
