import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id Long id; }
@Entity @PrimaryKeyJoinColumn(name = "b1", foreignKey = @ForeignKey(name = "fk_one")) class One extends Base { }
@Entity @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) class Two extends Base { }
@Entity @OnDelete(action = OnDeleteAction.CASCADE) class Three extends Base { }
@Entity @PrimaryKeyJoinColumns(value = @PrimaryKeyJoinColumn(name = "b4"), foreignKey = @ForeignKey(name = "fk_four")) class Four extends Base { }
