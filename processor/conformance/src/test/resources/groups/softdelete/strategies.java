import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@Entity @SoftDelete class A { @Id Long id; String s; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE) class B { @Id Long id; }
@Entity @SoftDelete(columnName = "gone") class C { @Id Long id; }
@Entity @SoftDelete(converter = YesNoConverter.class) class D { @Id Long id; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE, converter = NumericBooleanConverter.class, columnName = "Live") class F { @Id Long id; }
@Entity @SoftDelete(converter = TrueFalseConverter.class) class G { @Id Long id; }
