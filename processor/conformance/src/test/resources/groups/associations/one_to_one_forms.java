import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity class Target1 { @Id Long id; @OneToOne(mappedBy = "plain") Source1 back; @OneToOne(mappedBy = "shared") Source1 back2; }
@Entity class Source1 { @Id Long id; @OneToOne Target1 plain; @OneToOne(optional = false) Target1 required; @OneToOne @JoinColumn(name = "nm", nullable = false, unique = false) Target1 named; @OneToOne @PrimaryKeyJoinColumn Target1 shared; @OneToOne @JoinTable(name = "src_tgt") Target1 tabled; @OneToOne @NotFound(action = NotFoundAction.IGNORE) Target1 maybe; }
