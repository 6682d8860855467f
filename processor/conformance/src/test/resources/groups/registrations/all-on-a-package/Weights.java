package shop;

import java.sql.Types;
import org.hibernate.usertype.UserType;

public class Weights implements UserType<Weight> {
  @Override
  public int getSqlType() {
    return Types.NUMERIC;
  }

  @Override
  public Class<Weight> returnedClass() {
    return Weight.class;
  }

  @Override
  public Weight deepCopy(Weight value) {
    return value;
  }

  @Override
  public boolean isMutable() {
    return false;
  }
}
