import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity class Target1 { @Id Long id; }
@Entity class A { @Id Long id; @OneToOne(optional = false) @PrimaryKeyJoinColumn Target1 t; }
@Entity class B { @Id Long id; @OneToOne @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "b_fk")) Target1 t; }
@Entity class C { @Id Long id; @OneToOne @PrimaryKeyJoinColumn(name = "id", referencedColumnName = "id") Target1 t; @OneToOne @PrimaryKeyJoinColumn @OnDelete(action = OnDeleteAction.CASCADE) Target1 u; }
