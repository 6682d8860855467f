//: since 7.0
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.Types;
import java.util.List;
import org.hibernate.annotations.Type;
import org.hibernate.usertype.UserType;

@Entity
class Holder {
  @Id Long id;
  @Type(Texts.class) @Column(columnDefinition = "varchar(9)", nullable = false) Thing thing;
  @Type(Texts.class) @Column(name = "renamed", columnDefinition = "text") Thing other;
  @ElementCollection @Type(Texts.class) @Column(columnDefinition = "varchar(9)") List<Thing> list;
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
