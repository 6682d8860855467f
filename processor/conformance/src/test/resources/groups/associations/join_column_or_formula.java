import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinColumnsOrFormulas;
import org.hibernate.annotations.JoinFormula;

@Entity class T { @Id Long id; String code; String kind; }
@Entity @IdClass(K.class) class T2 { @Id String a; @Id String b; }
class K implements Serializable { String a; String b; }
@Entity class S { @Id Long id; @ManyToOne @JoinFormula("abs(num)") T byFormula; long num; @ManyToOne @JoinColumnOrFormula(column = @JoinColumn(name = "t_ref")) T one; @ManyToOne @JoinColumnsOrFormulas({@JoinColumnOrFormula(column = @JoinColumn(name = "ta", referencedColumnName = "a")), @JoinColumnOrFormula(formula = @JoinFormula(value = "'x'", referencedColumnName = "b"))}) T2 two; }
