//: since 7.0
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.Types;
import org.hibernate.annotations.TypeRegistration;
import org.hibernate.usertype.UserType;

@Entity
@TypeRegistration(basicClass = Thing.class, userType = Texts.class)
class Holder {
  @Id Long id;
  @Column(columnDefinition = "varchar(12)") Thing thing;
}

class Texts implements UserType<Thing> {
  @Override
  public int getSqlType() {
    return Types.VARCHAR;
  }

  @Override
  public Class<Thing> returnedClass() {
    return Thing.class;
  }

  @Override
  public Thing deepCopy(Thing value) {
    return value;
  }

  @Override
  public boolean isMutable() {
    return false;
  }
}

class Thing {}
